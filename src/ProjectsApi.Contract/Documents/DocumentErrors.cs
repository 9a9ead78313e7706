using System.Globalization;
using GraphQLParser;
using GraphQLParser.AST;
using GraphQLParser.Exceptions;
using ProjectsApi.Contract.Errors;

namespace ProjectsApi.Contract.Documents;

/// <summary>Reasons to refuse a document before the engine sees it.</summary>
internal static class DocumentErrors
{
    public static ContractError Syntax(GraphQLParserException exception)
    {
        var error = new ContractError(exception.Description, ErrorCodes.Syntax);
        error.AddLocation(exception.Location);
        return error;
    }

    public static ContractError TooLong(int maximum) => new(
        Text($"The document is longer than the allowed {maximum} characters."), ErrorCodes.Syntax);

    public static ContractError TooManyTokens(int maximum) => new(
        Text($"The document has more than the allowed {maximum} tokens."), ErrorCodes.Syntax);

    // HotChocolate's words and extensions, so that its clients recognise the case.
    public static ContractError TooDeep(int detected, int allowed) => new ContractError(
            Text($"The GraphQL document has an execution depth of {detected} which exceeds the max allowed execution depth of {allowed}."))
        .With("allowedExecutionDepth", allowed)
        .With("detectedExecutionDepth", detected);

    public static ContractError TooMany(string what, int maximum) => new(
        Text($"The document has more {what} than the allowed {maximum}."));

    public static ContractError TooManyMerges(int maximum) => new(
        Text($"The document repeats its fields so often that more than {maximum} pairs of them would have to be compared."),
        ErrorCodes.MergeBudget);

    public static ContractError NotExecutable() => new ContractError(
            "A document contains operations and fragments only; a type system definition cannot be executed.")
        .With("specifiedBy", SpecificationSections.AddressOf("5.1.1"));

    public static ContractError IntrospectionTooDeep(GraphQLField field, GraphQLDocument document) => At(
        new ContractError("Maximum allowed introspection depth exceeded.", ErrorCodes.IntrospectionDepth), field, document);

    public static ContractError IntrospectionRefused(GraphQLField field, GraphQLDocument document) => At(
        new ContractError("Introspection is not allowed for the current request.", ErrorCodes.IntrospectionNotAllowed)
            .With("field", field.Name.StringValue),
        field,
        document);

    public static ContractError MoreErrors() => new("There are more errors; they are not shown.");

    private static ContractError At(ContractError error, ASTNode node, GraphQLDocument document)
    {
        error.AddLocation(Location.FromLinearPosition(document.Source, node.Location.Start));
        return error;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
