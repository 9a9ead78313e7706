using System.ComponentModel;

namespace ProjectsApi.Contract.Incremental;

/// <summary>Directives that let a client take an answer in parts.</summary>
/// <remarks>The names are those of HotChocolate's schema options.</remarks>
public sealed class IncrementalOptions
{
    /// <summary>Configuration section of these options; errors name it.</summary>
    public const string Section = "GraphQL:Incremental";

    /// <summary>Whether the schema has <c>@defer</c>.</summary>
    [Description("Fragments with `@defer` may follow later than the rest of an answer.")]
    public bool EnableDefer { get; set; } = true;

    /// <summary>Whether the schema has <c>@stream</c>.</summary>
    [Description("Items of a list with `@stream` may follow later than the rest of an answer.")]
    public bool EnableStream { get; set; } = true;
}
