(() => {
  describe('The tables of the connector', () => {
    // Letters of the operations that are open: create, read, write, delete.
    const open = {
      x_mioms_m365ticket_task: 'r',
      x_mioms_m365ticket_change: 'r',
      x_mioms_m365ticket_incident: 'r',
      x_mioms_m365ticket_connection: 'r',
      x_mioms_m365ticket_setup_step: 'r',
    };
    Object.keys(open).forEach((table) => {
      it(`opens ${table} as its access controls say`, () => {
        const record = new GlideRecord(table);
        const found = [
          record.canCreate() ? 'c' : '',
          record.canRead() ? 'r' : '',
          record.canWrite() ? 'w' : '',
          record.canDelete() ? 'd' : '',
        ];
        expect(found.join('')).toBe(open[table]);
      });
    });
  });
})();
jasmine.getEnv().execute();
