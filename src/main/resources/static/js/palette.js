/** Colours and shapes by kind: those of the exports (export/Palette.java), held equal by a test. */

const COLOURS = {
  Establishment: '#2f72f7', 'Establishment/CHU': '#0568b3', 'Establishment/CHR': '#066ece', 'Establishment/CH': '#0571f1',
  'Establishment/CLCC': '#3376fb', 'Establishment/EPSM': '#4e7cfd', 'Establishment/PRIVATE': '#6382fd',
  'Establishment/FOREIGN': '#7587fd',
  'Establishment/ARMY': '#0095eb', 'Establishment/HAD': '#186c96', 'Establishment/EHPAD': '#1f53ff',
  'Establishment/MEDICO_SOCIAL': '#6b93c7', 'Establishment/MSP': '#758ddb', 'Establishment/HEALTH_CENTRE': '#0090ff',
  Groupement: '#db7c0d', 'Groupement/GHT': '#a84a01', 'Groupement/GCS': '#b5600b', 'Groupement/CHT': '#bf720c',
  'Groupement/CPTS': '#c68311',
  'Groupement/DIRECTION_COMMUNE': '#d9542b', 'Groupement/GCSMS': '#c97855', 'Groupement/GIP': '#e7642d',
  'Groupement/GIE': '#8f5f00', 'Groupement/GRADES': '#945438', 'Groupement/DAC': '#b28a38',
  Convention: '#6e9e89', 'Convention/ASSOCIATION': '#426f51', 'Convention/CONSTITUTIVE': '#4c8167',
  'Convention/FRAMEWORK': '#54907b', 'Convention/CROSS_BORDER': '#5c9d8e',
  Federation: '#cc71d2', 'Federation/FHU': '#8d46b0', 'Federation/FMIH': '#d769bd',
  'Federation/DHU': '#b04cc4', 'Federation/GHU': '#d4509f',
  Network: '#947e46', 'Network/CLINICAL_INVESTIGATION': '#81602d', 'Network/RESEARCH_SUPPORT': '#8d733c',
  'Network/CROSS_BORDER_ZONE': '#96834a', 'Network/EQUIPMENT': '#9c9257',
  'Network/GIRCI': '#a18e72', 'Network/PERINATAL': '#9b8e3b', 'Network/RARE_DISEASE': '#7a7552',
  'Network/COREVIH': '#9e6d2e', 'Network/ONCOLOGY': '#b2864d', 'Network/ERHR': '#6e6735',
  Initiative: '#0f6c79', 'Initiative/PLATFORM': '#0d7174', 'Initiative/CENTRE': '#067c84', 'Initiative/PROGRAMME': '#128693',
  'Initiative/SCHEME': '#0c8ea3', 'Initiative/EVENT': '#0896b2', 'Initiative/PROJECT': '#0a9dc1',
  'Initiative/FILIERE': '#0ca1a1',
  Act: '#b1435f', 'Act/DECREE': '#b8325a', 'Act/ARRETE': '#b9505c',
  'Act/DECISION': '#cc5a6a', 'Act/CIRCULAIRE': '#d66b75', 'Act/AVENANT': '#c04a78',
  Institution: '#8a5e58',
  Territory: '#636700', 'Territory/REGION': '#72660b', 'Territory/INTERREGION': '#797205', 'Territory/DEPARTEMENT': '#7c7e0c',
  'Territory/BASSIN': '#7e8908', 'Territory/COUNTRY': '#7c9309', 'Territory/COMMUNE': '#779d01',
  Theme: '#6a51b5', 'Theme/SPECIALTY': '#5b5abc', 'Theme/PATHWAY': '#7165c9', 'Theme/MISSION': '#856dd3',
  'Theme/OBJECTIVE': '#9875da', 'Theme/TRANSVERSAL': '#aa7ce0',
  Software: '#627482', Figure: '#7e7a73', Name: '#87858b', Source: '#7f6342',
};

const SHAPES = {
  Establishment: 'ellipse', Groupement: 'hexagon', Convention: 'rectangle', Federation: 'diamond', Network: 'octagon',
  Initiative: 'triangle', Institution: 'pentagon', Territory: 'round-rectangle', Theme: 'star', Software: 'rhomboid',
  Act: 'cut-rectangle', Source: 'tag', Figure: 'heptagon', Name: 'vee',
};

/** For establishments, the shape also shows the kind: a cross, a circle, a roof, an inverted triangle. */
const FORMS = { 'Establishment/CHU': 'cross', 'Establishment/CHR': 'cross', 'Establishment/PRIVATE': 'roof', 'Establishment/FOREIGN': 'fallen' };

/** Families of relationships (export/Stroke.java). */
const FAMILIES = {
  MEMBERSHIP: { colour: '#a84a01', types: ['MEMBER_OF', 'DECLARES_LINK_TO', 'EXEMPT_FROM'] },
  AGREEMENT: { colour: '#426f51', types: ['PARTY_TO', 'ESTABLISHES', 'ENDS', 'APPROVES', 'AMENDS', 'CONCERNS'] },
  PROJECT: { colour: '#067c84', types: ['TAKES_PART_IN', 'CARRIED_BY'] },
  SUPPORT: { colour: '#8d46b0', types: ['SUPPORTS', 'SHARES_STAFF_WITH'] },
  TOPIC: { colour: '#7165c9', types: ['FOCUSES_ON', 'USES', 'BROADER'] },
  PLACE: { colour: '#7c7e0c', types: ['COVERS', 'LOCATED_IN', 'PART_OF'] },
  IDENTITY: { colour: '#5b6472', types: ['SUCCEEDS', 'POSSIBLY_SAME_AS', 'KNOWN_AS'] },
  EVIDENCE: { colour: '#8b8d94', types: ['HAS_FIGURE', 'CITED_IN'] },
};

const FAMILY_OF = new Map(Object.entries(FAMILIES).flatMap(([name, { types }]) => types.map((type) => [type, name])));

/** In the order of a legend: actors first, then what they share. */
export const LABELS = ['Establishment', 'Groupement', 'Convention', 'Federation', 'Network', 'Initiative', 'Act', 'Institution',
  'Theme', 'Territory', 'Software'];

export const kind = (node) => (node.category ? `${node.label}/${node.category}` : node.label);

export const colour = (node) => COLOURS[kind(node)] ?? COLOURS[node.label] ?? COLOURS.Figure;

/** FINESS categories of clinics, which have only a number in the register. */
const CLINICS = ['FINESS_109', 'FINESS_122', 'FINESS_128', 'FINESS_129', 'FINESS_161', 'FINESS_365'];

export const shape = (node) => FORMS[kind(node)] ?? (CLINICS.includes(node.category) ? 'roof' : SHAPES[node.label] ?? 'ellipse');

/** The shapes that Cytoscape.js does not have. */
export const OWN = Object.fromEntries(Object.entries(FORMS).map(([key, form]) => [form, { label: 'Establishment', category: key.split('/')[1] }]));

export const family = (type) => FAMILY_OF.get(type) ?? 'EVIDENCE';

/** How faint lines are that hold on both of two dates. */
export const PALE = 0.35;

export const strokeColour = (type) => FAMILIES[family(type)].colour;

/** The corners of a shape around 0,0 with radius 1; none for a circle. For legends, SVG and the map. */
export function corners(node) {
  const regular = (number, turn = -Math.PI / 2) => Array.from({ length: number }, (_, i) => {
    const angle = turn + (2 * Math.PI * i) / number;
    return [Math.cos(angle), Math.sin(angle)];
  });
  switch (shape(node)) {
    case 'cross': return [[-0.42, -1], [0.42, -1], [0.42, -0.42], [1, -0.42], [1, 0.42], [0.42, 0.42], [0.42, 1], [-0.42, 1], [-0.42, 0.42], [-1, 0.42], [-1, -0.42], [-0.42, -0.42]];
    case 'roof': return [[0, -1], [1, -0.15], [1, 0.9], [-1, 0.9], [-1, -0.15]];
    case 'fallen': return [[-1, -0.85], [1, -0.85], [0, 1]];
    case 'hexagon': return regular(6, 0);
    case 'rectangle': return [[-1, -0.72], [1, -0.72], [1, 0.72], [-1, 0.72]];
    case 'round-rectangle': return [[-1, -0.6], [1, -0.6], [1, 0.6], [-1, 0.6]];
    case 'diamond': return regular(4);
    case 'octagon': return regular(8, Math.PI / 8);
    case 'triangle': return [[0, -1], [1, 0.85], [-1, 0.85]];
    case 'pentagon': return regular(5);
    case 'cut-rectangle': return [[-0.6, -0.72], [0.6, -0.72], [1, -0.34], [1, 0.34], [0.6, 0.72], [-0.6, 0.72], [-1, 0.34], [-1, -0.34]];
    case 'star': return regular(10).map(([x, y], i) => (i % 2 ? [x * 0.45, y * 0.45] : [x, y]));
    case 'rhomboid': return [[-1, -0.6], [0.5, -0.6], [1, 0.6], [-0.5, 0.6]];
    case 'tag': return [[-1, -0.7], [0.4, -0.7], [1, 0], [0.4, 0.7], [-1, 0.7]];
    default: return [];
  }
}
