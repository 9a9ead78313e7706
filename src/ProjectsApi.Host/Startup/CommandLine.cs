using ProjectsApi.Host.Access;

namespace ProjectsApi.Host.Startup;

/// <summary>Parsed command line.</summary>
/// <param name="Migrate">Apply pending migrations and exit.</param>
/// <param name="Administrator">Administrator to create before exit, or null.</param>
/// <param name="Import">File to import before exit, or null.</param>
/// <param name="Create">Whether a new register may be created where the embedded file is missing or empty.</param>
/// <param name="Maintenance">Maintenance to run before exit, or null.</param>
/// <param name="Printed">Text to print before exit, or null.</param>
/// <param name="Settings">The other arguments: settings as <c>--key=value</c> or <c>--key value</c>.</param>
internal sealed record CommandLine(
    bool Migrate, AdministratorRequest? Administrator, ImportRequest? Import, bool Create,
    MaintenanceRequest? Maintenance, PrintedText? Printed, string[] Settings)
{
    public const string MigrateSwitch = "--migrate";

    public const string AdministratorSwitch = "--create-administrator";

    /// <summary>Followed by a file.</summary>
    public const string ImportSwitch = "--import-mspdi";

    public const string CreateSwitch = "--create";

    public const string VerifySwitch = "--verify";

    /// <summary>Followed by a file.</summary>
    public const string BackupSwitch = "--backup";

    /// <summary>Followed by a file.</summary>
    public const string RestoreSwitch = "--restore";

    public const string HelpSwitch = "--help";

    public const string VersionSwitch = "--version";

    public const string PrintSchemaSwitch = "--print-schema";

    private const string Project = "--project";
    private const string Email = "--email";
    private const string Name = "--name";
    private const string Organisation = "--organisation";

    private static readonly string[] Switches =
        [MigrateSwitch, CreateSwitch, VerifySwitch, AdministratorSwitch, PrintSchemaSwitch, VersionSwitch, HelpSwitch];

    /// <exception cref="StartupRefusedException">An argument is neither a switch nor a setting with its value.</exception>
    public static CommandLine Read(string[] args)
    {
        // Help is given beside whatever else was typed.
        if (args.Contains(HelpSwitch))
        {
            return new CommandLine(false, null, null, false, null, PrintedText.Help, []);
        }

        // Removed, because the framework would read the next argument as its value.
        var pairs = PairsOf([.. args.Where(argument => !Switches.Contains(argument))]);
        var administrator = args.Contains(AdministratorSwitch)
            ? new AdministratorRequest(Required(pairs, Email), Required(pairs, Name), Optional(pairs, Organisation))
            : null;
        var import = Optional(pairs, ImportSwitch) is { } file ? new ImportRequest(file, Optional(pairs, Project)) : null;
        var register = new MaintenanceRequest(Optional(pairs, BackupSwitch), Optional(pairs, RestoreSwitch), args.Contains(VerifySwitch));
        PrintedText? printed = args.Contains(VersionSwitch) ? PrintedText.Version
            : args.Contains(PrintSchemaSwitch) ? PrintedText.Schema : null;
        RequireAtMostOne(
            (VersionSwitch, printed is PrintedText.Version), (PrintSchemaSwitch, args.Contains(PrintSchemaSwitch)),
            (MigrateSwitch, printed is not null && args.Contains(MigrateSwitch)),
            (AdministratorSwitch, administrator is not null), (ImportSwitch, import is not null),
            (BackupSwitch, register.BackUpTo is not null),
            (RestoreSwitch, register.RestoreFrom is not null), (VerifySwitch, register.Verify));
        return new CommandLine(
            args.Contains(MigrateSwitch), administrator, import, args.Contains(CreateSwitch),
            register is (null, null, false) ? null : register, printed, ToArguments(pairs));
    }

    private static void RequireAtMostOne(params ReadOnlySpan<(string Name, bool IsGiven)> tasks)
    {
        string? first = null;
        foreach (var (name, isGiven) in tasks)
        {
            if (isGiven && first is not null)
            {
                throw new StartupRefusedException($"{first} and {name} are two tasks; give one at a time.");
            }

            first = isGiven ? name : first;
        }
    }

    private static List<(string Key, string Value)> PairsOf(string[] arguments)
    {
        var pairs = new List<(string, string)>();
        for (var index = 0; index < arguments.Length; index++)
        {
            var argument = arguments[index];
            if (!IsSetting(argument) || Switches.Any(name => argument.StartsWith($"{name}=", StringComparison.Ordinal)))
            {
                throw Unknown(argument);
            }

            var equals = argument.IndexOf('=', StringComparison.Ordinal);
            if (equals > 0)
            {
                pairs.Add((argument[..equals], argument[(equals + 1)..]));
            }
            else
            {
                // The framework would silently ignore a key without a value.
                pairs.Add((argument, HasValue(arguments, index) ? arguments[++index] : throw Unknown(argument)));
            }
        }

        return pairs;
    }

    private static string Required(List<(string Key, string Value)> pairs, string key) => Optional(pairs, key)
        ?? throw new StartupRefusedException(
            $"{AdministratorSwitch} needs {key}, such as {AdministratorSwitch} {Email} wang@example.cn {Name} 王芳.");

    private static string? Optional(List<(string Key, string Value)> pairs, string key)
    {
        var found = pairs.Where(pair => pair.Key == key).Select(pair => pair.Value).LastOrDefault();
        pairs.RemoveAll(pair => pair.Key == key);
        return string.IsNullOrWhiteSpace(found) ? null : found.Trim();
    }

    private static string[] ToArguments(List<(string Key, string Value)> pairs) => [.. pairs.Select(pair => $"{pair.Key}={pair.Value}")];

    private static bool IsSetting(string argument) =>
        argument.StartsWith("--", StringComparison.Ordinal) && argument.Length > 2 && argument[2] is not ('-' or '=');

    private static bool HasValue(string[] settings, int index) => index + 1 < settings.Length && !IsSetting(settings[index + 1]);

    private static StartupRefusedException Unknown(string argument) => new(
        $"'{argument}' is not an argument. The switches are {MigrateSwitch}, {CreateSwitch}, {VerifySwitch}, {PrintSchemaSwitch}, "
        + $"{VersionSwitch}, {HelpSwitch} and {AdministratorSwitch} (with {Email}, {Name} and optionally {Organisation}). "
        + $"{ImportSwitch} (optionally with {Project}), {BackupSwitch} "
        + $"and {RestoreSwitch} take a file. A setting takes its value, such as --Database:Provider=PostgreSql or "
        + "--urls http://localhost:5080.");
}
