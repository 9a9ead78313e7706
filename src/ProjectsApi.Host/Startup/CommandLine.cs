namespace ProjectsApi.Host.Startup;

/// <summary>What was asked at the command line.</summary>
/// <param name="Migrate">Bring the database up to date and end.</param>
/// <param name="Settings">The other arguments: settings as <c>--key=value</c> or <c>--key value</c>.</param>
internal sealed record CommandLine(bool Migrate, string[] Settings)
{
    public const string MigrateSwitch = "--migrate";

    /// <exception cref="StartupRefusedException">An argument is neither the switch nor a setting with its value.</exception>
    public static CommandLine Read(string[] args)
    {
        // Taken out, because the framework would take the argument after it for its value.
        var settings = args.Where(argument => argument != MigrateSwitch).ToArray();
        for (var index = 0; index < settings.Length; index++)
        {
            if (!IsSetting(settings[index]) || settings[index].StartsWith($"{MigrateSwitch}=", StringComparison.Ordinal))
            {
                throw Unknown(settings[index]);
            }

            if (!settings[index].Contains('='))
            {
                // The framework would ignore a key without a value in silence.
                index = HasValue(settings, index) ? index + 1 : throw Unknown(settings[index]);
            }
        }

        return new CommandLine(settings.Length < args.Length, settings);
    }

    private static bool IsSetting(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) && argument.Length > 2 && argument[2] is not ('-' or '=');

    private static bool HasValue(string[] settings, int index) => index + 1 < settings.Length && !IsSetting(settings[index + 1]);

    private static StartupRefusedException Unknown(string argument) => new(
        $"'{argument}' is not an argument. There is one switch, {MigrateSwitch}; any setting is given with its value, "
        + "as --Database:Provider=PostgreSql or --urls http://localhost:5080.");
}
