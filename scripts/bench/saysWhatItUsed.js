/** Loaded before a command that is measured: tells its process's processor time, in milliseconds, at its end. */
process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  process.stderr.write(`processor ${Math.round((user + system) / 1000)}\n`);
});
