'use client';
import { useTheme } from '@payloadcms/ui';
import {
  Background,
  Controls,
  MiniMap,
  ReactFlow,
  type Edge,
  type Node,
  type NodeTypes,
  type ReactFlowInstance,
} from '@xyflow/react';
import { useMemo } from 'react';
import { placesOf } from './layout.ts';
import type { Box } from './map.ts';
import { StepBox, type StepData } from './StepBox.tsx';
import { useSay, type Say } from './useSay.ts';
import '@xyflow/react/dist/style.css';
import './map.css';

interface Props {
  boxes: readonly Box[];
  onJump: (path: string) => void;
}

/** Small enough not to hide what it is an overview of. */
const miniSize = { width: 140, height: 90 };

const nodeTypes: NodeTypes = { step: StepBox };

/** Below this nobody reads the boxes: a large guide opens where it begins instead. */
const READABLE = 0.6;

/** The drawing: it is looked at and clicked on, and nothing is changed in it. */
export function MapCanvas({ boxes, onJump }: Props) {
  const say = useSay();
  const { theme } = useTheme();
  const controls = useMemo(() => controlWords(say), [say]);
  const nodes = useMemo(() => nodesOf(boxes, onJump), [boxes, onJump]);
  const edges = useMemo(() => boxes.flatMap(edgesFrom), [boxes]);
  return (
    <div aria-label={say('map')} className="sett-map" role="group">
      <ReactFlow
        ariaLabelConfig={controls}
        colorMode={theme}
        edges={edges}
        edgesFocusable={false}
        elementsSelectable={false}
        minZoom={0.1}
        nodeTypes={nodeTypes}
        nodes={nodes}
        nodesConnectable={false}
        nodesDraggable={false}
        nodesFocusable={false}
        onInit={(flow) => void show(flow)}
        preventScrolling={false}
        zoomOnScroll={false}
      >
        <Background />
        <Controls showInteractive={false} />
        <MiniMap
          style={miniSize}
          nodeClassName={({ data }) => `sett-map__mini--${(data as StepData).box.tone}`}
          pannable
          zoomable
        />
      </ReactFlow>
    </div>
  );
}

const controlWords = (say: Say) => ({
  'controls.ariaLabel': say('mapPart'),
  'controls.zoomIn.ariaLabel': say('mapLarger'),
  'controls.zoomOut.ariaLabel': say('mapSmaller'),
  'controls.fitView.ariaLabel': say('mapWhole'),
  'minimap.ariaLabel': say('mapOverview'),
});

/** All of it when that can be read, or its beginning. */
async function show(flow: ReactFlowInstance<Node<StepData>>): Promise<void> {
  await flow.fitView();
  if (flow.getZoom() >= READABLE) return;
  const start = flow.getNodes().find(({ data }) => data.box.isStart);
  if (start === undefined) return;
  const { x, y } = start.position;
  const { width = 0, height = 0 } = start;
  await flow.setCenter(x + width * 1.6, y + height / 2, { zoom: READABLE });
}

function nodesOf(boxes: readonly Box[], onJump: Props['onJump']): Node<StepData>[] {
  const places = placesOf(boxes);
  return boxes.flatMap((box) => {
    const place = places.get(box.id);
    if (place === undefined) return [];
    const { x, y, width, height } = place;
    const data: StepData = { box, onJump };
    return [{ id: box.id, type: 'step', position: { x, y }, width, height, data }];
  });
}

const edgesFrom = ({ id, leads }: Box): Edge[] =>
  leads.flatMap((lead) =>
    lead.to === undefined
      ? []
      : [{ id: `${id} ${lead.id}`, source: id, sourceHandle: lead.id, target: lead.to }],
  );
