namespace ProjectsApi.Contract;

/// <summary>Limits of the GraphQL engine; checked once at start-up.</summary>
/// <remarks>
/// The document limits are checked before the engine validates a document, because that validation is quadratic.
/// Sources: HotChocolate 15 defaults where it has the limit; graphql-armor and measurements of the engine elsewhere.
/// </remarks>
public sealed class ContractOptions
{
    /// <summary>Configuration section that a host reads these options from; errors name it, so that an operator finds the setting.</summary>
    public const string Section = "GraphQL:Limits";

    /// <summary>Characters of a document; default 60,000, range 1,000 to 1,000,000.</summary>
    public int MaxDocumentCharacters { get; set; } = 60_000;

    /// <summary>Tokens of a document; default 5,000, range 100 to 200,000.</summary>
    public int MaxDocumentTokens { get; set; } = 5_000;

    /// <summary>Nested fields of an operation, introspection apart; default 18, range 3 to 50.</summary>
    public int MaxDepth { get; set; } = 18;

    /// <summary>Aliases of a document, those on <c>__typename</c> included; default 100, range 1 to 1,000.</summary>
    public int MaxAliases { get; set; } = 100;

    /// <summary>Directives of a document; default 50, range 1 to 500.</summary>
    public int MaxDirectives { get; set; } = 50;

    /// <summary>Selections at the root of an operation; default 40, range 1 to 500.</summary>
    public int MaxRootFields { get; set; } = 40;

    /// <summary>Fragment definitions of a document; default 100, range 0 to 500.</summary>
    public int MaxFragments { get; set; } = 100;

    /// <summary>Selections in one selection set; default 200, range 10 to 2,000.</summary>
    public int MaxSelectionsPerSet { get; set; } = 200;

    /// <summary>Selections of a document; default 2,048, range 50 to 20,000.</summary>
    public int MaxSelections { get; set; } = 2_048;

    /// <summary>Selections of an operation with its fragments written out; default 10,000, range 50 to 100,000.</summary>
    public int MaxExpandedSelections { get; set; } = 10_000;

    /// <summary>
    /// Pairs of fields with one response path that validation may have to compare; default 20,000, range 100 to 10,000,000.
    /// </summary>
    public int MaxFieldMerges { get; set; } = 20_000;

    /// <summary>Arguments of one field or directive; default 50, range 10 to 1,000.</summary>
    public int MaxArguments { get; set; } = 50;

    /// <summary>Variables of an operation; default 200, range 1 to 2,000.</summary>
    public int MaxVariables { get; set; } = 200;

    /// <summary>
    /// Elements of all lists in the value of one argument; default 1,000, range 1 to 10,000. SQLite takes 32,766 parameters
    /// in a statement; SQL Server takes 2,100, and EF Core sends longer lists to it as JSON.
    /// </summary>
    public int MaxListElements { get; set; } = 1_000;

    /// <summary>
    /// Bytes of one text in the value of an argument, as UTF-8; default 16,384, range 1,000 to 24,000. The longest column holds
    /// 16,000. SQLite takes 50,000 in the pattern of a search, in which each byte may need an escape.
    /// </summary>
    public int MaxTextBytes { get; set; } = 16_384;

    /// <summary>
    /// Lists that may stand inside each other in introspection, as <c>fields</c> below <c>types</c>; default 1, range 1 to 10.
    /// </summary>
    public int MaxIntrospectionListDepth { get; set; } = 1;

    /// <summary><c>ofType</c> that may stand inside each other in introspection; default 16, range 7 to 32.</summary>
    public int MaxIntrospectionTypeDepth { get; set; } = 16;

    /// <summary>Errors returned for a document that does not validate; default 5, range 1 to 100.</summary>
    public int MaxValidationErrors { get; set; } = 5;

    /// <summary>Field cost of an operation; default 1,000, range 1 to 1,000,000,000.</summary>
    public int MaxFieldCost { get; set; } = 1_000;

    /// <summary>Type cost of an operation; default 1,000, range 1 to 1,000,000,000.</summary>
    public int MaxTypeCost { get; set; } = 1_000;

    /// <summary>Documents kept parsed and validated; default 256, range 0 (none) to 100,000.</summary>
    public int CachedDocuments { get; set; } = 256;

    /// <summary>Characters of all documents kept; default 4,000,000, range 0 (none) to 1,000,000,000.</summary>
    public int CachedDocumentCharacters { get; set; } = 4_000_000;

    /// <summary>Time that one operation may take; default 30 seconds, range 100 milliseconds to 10 minutes.</summary>
    public TimeSpan ExecutionTimeout { get; set; } = TimeSpan.FromSeconds(30);
}
