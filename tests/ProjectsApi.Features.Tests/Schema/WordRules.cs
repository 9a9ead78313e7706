using System.Text.RegularExpressions;
using GraphQLParser.AST;

namespace ProjectsApi.Features.Tests.Schema;

/// <summary>Rules on names and descriptions; each returns what breaks it.</summary>
public static partial class WordRules
{
    private static readonly string[] EmptyNames = ["data", "info"];

    /// <summary>Everything a client can point at has a description, with the Chinese term.</summary>
    public static IEnumerable<string> Described(Sdl sdl) =>
        Described(sdl, (_, description) => description is not null).Select(name => $"{name} has no description")
            .Concat(
                Described(sdl, (_, description) => description is null || Chinese().IsMatch(description))
                    .Select(name => $"{name} has no Chinese term"));

    public static IEnumerable<string> NoEmptyNames(Sdl sdl) =>
        sdl.Fields.Where(f => EmptyNames.Contains(f.Field.Name.StringValue))
            .Select(f => $"{f.Type}.{f.Field.Name.StringValue} says nothing");

    /// <summary>An amount that does not say its currency is a number that anyone may misread.</summary>
    public static IEnumerable<string> MoneyHasCurrency(Sdl sdl)
    {
        if (sdl.Find("Money") is { } money && !sdl.Signatures("Money").Contains("currency: String!"))
        {
            yield return $"{money.Name.StringValue} has no currency";
        }

        // The name of a mutation is what it does and not what it holds.
        foreach (var (type, field) in sdl.Fields.Where(
            f => f.Type is not ("Money" or "Mutation") && Amount().IsMatch(f.Field.Name.StringValue)))
        {
            // An earned value is a whole analysis; each amount in it is Money.
            if (Sdl.NameOf(field.Type) is not ("Money" or "EarnedValue"))
            {
                yield return $"{type}.{field.Name.StringValue} is a {Sdl.NameOf(field.Type)} and not Money";
            }
        }
    }

    public static IEnumerable<string> Spelled(Sdl sdl)
    {
        foreach (var (type, field) in sdl.Fields.Where(f => !Camel().IsMatch(f.Field.Name.StringValue)))
        {
            yield return $"{type}.{field.Name.StringValue} is not in camelCase";
        }

        foreach (var type in sdl.Types.OfType<GraphQLEnumTypeDefinition>())
        {
            foreach (var value in (type.Values?.Items ?? []).Where(value => !Screaming().IsMatch(value.Name.StringValue)))
            {
                yield return $"{type.Name.StringValue}.{value.Name.StringValue} is not in SCREAMING_SNAKE_CASE";
            }
        }
    }

    private static IEnumerable<string> Described(Sdl sdl, Func<string, string?, bool> holds) =>
        Elements(sdl).Where(element => !holds(element.Name, element.Description)).Select(element => element.Name);

    private static IEnumerable<(string Name, string? Description)> Elements(Sdl sdl)
    {
        foreach (var directive in sdl.Directives)
        {
            yield return ($"@{directive.Name.StringValue}", Text(directive));
            foreach (var argument in directive.Arguments?.Items ?? [])
            {
                yield return ($"@{directive.Name.StringValue}({argument.Name.StringValue})", Text(argument));
            }
        }

        foreach (var type in sdl.Types)
        {
            yield return (type.Name.StringValue, Text(type));
            foreach (var (name, description) in Members(type))
            {
                yield return ($"{type.Name.StringValue}.{name}", description);
            }
        }
    }

    private static IEnumerable<(string Name, string? Description)> Members(GraphQLTypeDefinition type)
    {
        foreach (var field in Sdl.FieldsOf(type))
        {
            yield return (field.Name.StringValue, Text(field));
            foreach (var argument in Sdl.ArgumentsOf(field))
            {
                yield return ($"{field.Name.StringValue}({argument.Name.StringValue})", Text(argument));
            }
        }

        foreach (var input in (type as GraphQLInputObjectTypeDefinition)?.Fields?.Items ?? [])
        {
            yield return (input.Name.StringValue, Text(input));
        }

        foreach (var value in (type as GraphQLEnumTypeDefinition)?.Values?.Items ?? [])
        {
            yield return (value.Name.StringValue, Text(value));
        }
    }

    private static string? Text(IHasDescriptionNode element) => element.Description?.Value.ToString() is { Length: > 0 } text ? text : null;

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Chinese();

    [GeneratedRegex(
        "(Investment|Amount|Budget|Cost|Value|Output|Price)$"
            + "|^(amount|completed|paidIn|annualPlan|completedInMonth|completedThisYear|completedSinceStart)$")]
    private static partial Regex Amount();

    [GeneratedRegex("^[a-z][a-zA-Z0-9]*$")]
    private static partial Regex Camel();

    [GeneratedRegex("^[A-Z][A-Z0-9]*(_[A-Z0-9]+)*$")]
    private static partial Regex Screaming();
}
