namespace ProjectsApi.Host.Startup;

/// <summary>Text that a command prints instead of serving.</summary>
internal enum PrintedText
{
    /// <summary>Switches of the command line.</summary>
    Help,

    /// <summary>Version of the program.</summary>
    Version,

    /// <summary>Schema definition language of the contract.</summary>
    Schema,
}
