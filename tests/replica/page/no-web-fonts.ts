// Read by the library when it loads: no fonts from its CDN.
(window as { FabricConfig?: { fontBaseUrl: string } }).FabricConfig = { fontBaseUrl: '' };

export {};
