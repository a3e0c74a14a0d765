(() => {
  const user = new GlideRecord('sys_user');
  user.addQuery('first_name', 'ATF');
  user.addQuery('last_name', 'Fulfiller');
  user.query();
  const role = new GlideRecord('sys_user_role');
  assertEqual({ name: 'the user exists', shouldbe: true, value: user.next() });
  assertEqual({ name: 'the role exists', shouldbe: true, value: role.get('name', 'itil') });
  const grant = new GlideRecord('sys_user_has_role');
  grant.initialize();
  grant.setValue('user', user.getUniqueValue());
  grant.setValue('role', role.getUniqueValue());
  return grant.insert() !== null;
})();
