using System.Globalization;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Documents;

/// <summary>Errors of documents that are refused before validation.</summary>
internal static class DocumentErrors
{
    private const int LongestId = 64;

    public static ContractError Syntax(GraphQLParserException exception)
    {
        var error = new ContractError(exception.Description, ErrorCodes.Syntax);
        error.AddLocation(exception.Location);
        return error;
    }

    public static ContractError Empty() => At(
        new ContractError("Expected an operation, found the end of the document.", ErrorCodes.Syntax), new Location(1, 1));

    public static ContractError TooLong(int counted, int allowed) =>
        TooMany("characters", counted, allowed, nameof(ContractOptions.MaxDocumentCharacters), ErrorCodes.Syntax);

    public static ContractError TooManyTokens(int counted, int allowed) =>
        TooMany("tokens", counted, allowed, nameof(ContractOptions.MaxDocumentTokens), ErrorCodes.Syntax);

    // HotChocolate's words and extensions, so that its clients recognise the case.
    public static ContractError TooDeep(int detected, int allowed) => new ContractError(
            Text($"The GraphQL document has an execution depth of {detected} which exceeds the max allowed execution depth of {allowed}."))
        .With("allowedExecutionDepth", allowed)
        .With("detectedExecutionDepth", detected)
        .Limited(detected, allowed, nameof(ContractOptions.MaxDepth));

    public static ContractError TooMany(string what, long counted, int allowed, string setting, string? code = null) =>
        new ContractError(Text($"The document has {counted} {what}; {allowed} are allowed."), code).Limited(counted, allowed, setting);

    public static ContractError TooManyMerges(long counted, int allowed) => new ContractError(
            Text($"The document repeats its fields so often that {counted} pairs of them would have to be compared; ")
            + Text($"{allowed} are allowed."),
            ErrorCodes.MergeBudget)
        .Limited(counted, allowed, nameof(ContractOptions.MaxFieldMerges));

    public static ContractError NotExecutable() => new ContractError(
            "A document contains operations and fragments only; a type system definition cannot be executed.")
        .With("specifiedBy", SpecificationSections.AddressOf("5.1.1"));

    public static ContractError IntrospectionTooDeep(GraphQLField field, GraphQLDocument document, int allowed, string setting) => At(
        new ContractError(
            "Maximum allowed introspection depth exceeded.", ErrorCodes.IntrospectionDepth).Limited(allowed + 1, allowed, setting),
        field,
        document);

    public static ContractError IntrospectionRefused(GraphQLField field, GraphQLDocument document) => At(
        new ContractError("Introspection is not allowed for the current request.", ErrorCodes.IntrospectionNotAllowed)
            .With("field", field.Name.StringValue),
        field,
        document);

    public static ContractError NotFound(string? documentId) =>
        new ContractError("No document is kept under this id; send the document itself as `query`.", ErrorCodes.DocumentNotFound)
            .With("requestedId", documentId is { Length: > LongestId } ? documentId[..LongestId] : documentId);

    public static ContractError MoreErrors(int shown) => new ContractError("There are more errors; they are not shown.")
        .With("allowed", shown)
        .With("setting", $"{ContractOptions.Section}:{nameof(ContractOptions.MaxValidationErrors)}");

    private static ContractError At(ContractError error, ASTNode node, GraphQLDocument document) =>
        At(error, Location.FromLinearPosition(document.Source, node.Location.Start));

    private static ContractError At(ContractError error, Location location)
    {
        error.AddLocation(location);
        return error;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
