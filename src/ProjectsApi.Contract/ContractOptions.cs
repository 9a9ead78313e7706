using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Settings;

namespace ProjectsApi.Contract;

/// <summary>Limits of the GraphQL engine; checked once at start-up.</summary>
/// <remarks>
/// The document limits are checked before the engine validates a document, because that validation is quadratic.
/// Sources: HotChocolate 15 defaults where it has the limit; graphql-armor and measurements of the engine elsewhere.
/// </remarks>
public sealed class ContractOptions
{
    /// <summary>Configuration section that a host reads these options from; errors name it, so that an operator finds the
    /// setting.</summary>
    public const string Section = "GraphQL:Limits";

    internal const int LargestPage = 10_000;

    /// <summary>Characters of a document.</summary>
    [Range(1_000, 1_000_000), Description("A document has at most this many characters.")]
    public int MaxDocumentCharacters { get; set; } = 60_000;

    /// <summary>Tokens of a document.</summary>
    [Range(100, 200_000), Description("A document has at most this many tokens.")]
    public int MaxDocumentTokens { get; set; } = 5_000;

    /// <summary>Nested fields of an operation, introspection apart.</summary>
    [Range(3, 50), Description("Fields of an operation nest at most this deep; introspection has its own limits.")]
    public int MaxDepth { get; set; } = 18;

    /// <summary>Aliases of a document, those on <c>__typename</c> included.</summary>
    [Range(1, 1_000), Description("A document has at most this many aliases, those on `__typename` included.")]
    public int MaxAliases { get; set; } = 100;

    /// <summary>Directives of a document.</summary>
    [Range(1, 500), Description("A document carries at most this many directives.")]
    public int MaxDirectives { get; set; } = 50;

    /// <summary>Selections at the root of an operation.</summary>
    [Range(1, 500), Description("The root of an operation holds at most this many selections.")]
    public int MaxRootFields { get; set; } = 40;

    /// <summary>Fragment definitions of a document.</summary>
    [Range(0, 500), Description("A document defines at most this many fragments.")]
    public int MaxFragments { get; set; } = 100;

    /// <summary>Selections in one selection set.</summary>
    [Range(10, 2_000), Description("One selection set holds at most this many selections.")]
    public int MaxSelectionsPerSet { get; set; } = 200;

    /// <summary>Selections of a document, as written.</summary>
    [Range(50, 20_000), Description("A document holds at most this many selections, as written.")]
    public int MaxSelections { get; set; } = 2_048;

    /// <summary>Selections of an operation with its fragments written out.</summary>
    [Range(50, 100_000), Description("An operation holds at most this many selections with its fragments written out.")]
    public int MaxExpandedSelections { get; set; } = 10_000;

    /// <summary>Pairs of fields with one response path that validation may have to compare.</summary>
    [Range(100, 10_000_000), Description("Validation compares at most this many pairs of fields with one response path.")]
    public int MaxFieldMerges { get; set; } = 20_000;

    /// <summary>Arguments of one field or directive.</summary>
    [Range(10, 1_000), Description("One field or directive takes at most this many arguments.")]
    public int MaxArguments { get; set; } = 50;

    /// <summary>Variables of an operation.</summary>
    [Range(1, 2_000), Description("An operation declares at most this many variables.")]
    public int MaxVariables { get; set; } = 200;

    /// <summary>
    /// Elements of all lists in the value of one argument. SQLite takes 32,766 parameters
    /// in a statement; SQL Server takes 2,100, and EF Core sends longer lists to it as JSON.
    /// </summary>
    [Range(1, 10_000), Description("All lists in the value of one argument hold at most this many elements together.")]
    public int MaxListElements { get; set; } = 1_000;

    /// <summary>
    /// Bytes of one text in the value of an argument, as UTF-8. The longest column holds
    /// 16,000. SQLite takes 50,000 in the pattern of a search, in which each byte may need an escape.
    /// </summary>
    [Range(1_000, 24_000), Description("One text in the value of an argument has at most this many bytes as UTF-8.")]
    public int MaxTextBytes { get; set; } = 16_384;

    /// <summary>Lists that may stand inside each other in introspection, as <c>fields</c> below <c>types</c>.</summary>
    [Range(1, 10), Description("Lists nest at most this deep in introspection, as `fields` below `types`.")]
    public int MaxIntrospectionListDepth { get; set; } = 1;

    /// <summary><c>ofType</c> that may stand inside each other in introspection.</summary>
    [Range(7, 32), Description("`ofType` nests at most this deep in introspection.")]
    public int MaxIntrospectionTypeDepth { get; set; } = 16;

    /// <summary>Errors returned for a document that does not validate.</summary>
    [Range(1, 100), Description("An answer to an invalid document holds at most this many errors.")]
    public int MaxValidationErrors { get; set; } = 5;

    /// <summary>Field cost of an operation.</summary>
    [Range(1, 1_000_000_000), Description("An operation has at most this field cost.")]
    public int MaxFieldCost { get; set; } = 1_000;

    /// <summary>Type cost of an operation.</summary>
    [Range(1, 1_000_000_000), Description("An operation has at most this type cost.")]
    public int MaxTypeCost { get; set; } = 10_000;

    /// <summary>Rows of a page, where <see cref="MaxPageSizes"/> gives no other number.</summary>
    [Range(1, LargestPage), Description(
        "A page of a list has at most this many rows, but 1,000 of schedule nodes, links and ledger entries.")]
    public int MaxPageSize { get; set; } = PagingArguments.MaximumSize;

    /// <summary>Rows of a page by the name of the connection type without its ending, such as <c>ScheduleNodes</c>.</summary>
    /// <remarks>Schedule nodes, links and ledger entries allow more without a setting.</remarks>
    [Description("Pages of these lists have at most this many rows, by the name of the connection type without `Connection`.")]
    public Dictionary<string, int> MaxPageSizes { get; } = new(StringComparer.Ordinal);

    /// <summary>Documents kept parsed and validated.</summary>
    [Range(0, 100_000), Description("The server keeps at most this many documents parsed and validated; 0 keeps none.")]
    public int CachedDocuments { get; set; } = 256;

    /// <summary>Characters of all documents kept.</summary>
    [Range(0, 1_000_000_000), Description("The documents kept have at most this many characters together; 0 keeps none.")]
    public int CachedDocumentCharacters { get; set; } = 4_000_000;

    /// <summary>Time that one operation, or one event of a subscription, may take.</summary>
    [TimeRange("00:00:00.1", "00:10:00"), Description("One operation, or one event of a subscription, takes at most this long.")]
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);
}
