using System.Collections;
using System.Globalization;
using GraphQL;
using GraphQL.Types;
using GraphQL.Validation;
using GraphQLParser.AST;
using ProjectsApi.Contract.Scalars;

namespace ProjectsApi.Contract.Documents;

/// <summary>The value in the variables of a request that the engine refused, and its path.</summary>
internal sealed class InvalidVariable
{
    private const string Before = "Variable '$";
    private const string After = "' is invalid.";
    private const int LongestValue = 80;

    private readonly string _prefix;
    private readonly string _variable;
    private readonly List<object> _path = [];
    private object? _value;
    private bool _isGiven;
    private IGraphType? _type;
    private string? _field;

    private InvalidVariable(string prefix, string variable, IGraphType? type, IReadOnlyDictionary<string, object?> variables)
    {
        (_prefix, _variable, _type) = (prefix, variable, type);
        _isGiven = variables.TryGetValue(variable, out _value);
    }

    /// <summary>Finds the value. The engine gives the path in its message only, as <c>$input.items[2].name</c>.</summary>
    public static InvalidVariable? Of(InvalidVariableError error, ISchema schema, IReadOnlyDictionary<string, object?> variables)
    {
        var end = error.Message.IndexOf(After, StringComparison.Ordinal);
        if (end < Before.Length || !error.Message.StartsWith(Before, StringComparison.Ordinal)
            || error.Nodes.OfType<GraphQLVariableDefinition>().FirstOrDefault() is not { } definition)
        {
            return null;
        }

        var steps = error.Message[Before.Length..end].Split('.', '[');
        var fault = new InvalidVariable(
            error.Message[..(end + After.Length)], steps[0], schema.AllTypes[NameOf(definition.Type)], variables);
        foreach (var step in steps.Skip(1))
        {
            fault.Enter(step);
        }

        return fault;
    }

    /// <summary>HotChocolate's extensions for a wrong variable.</summary>
    /// <remarks>Source: HotChocolate 15, errors of variable coercion and of its input parser.</remarks>
    public Dictionary<string, object?> Extensions()
    {
        var extensions = new Dictionary<string, object?> { ["variable"] = _variable };
        if (_path.Count > 0)
        {
            extensions["inputPath"] = _path;
        }

        if (_field is not null)
        {
            extensions["field"] = _field;
            extensions["fieldType"] = _type?.Name;
        }

        // Large values are left out, because the answer would grow with the request; so are rounded numbers.
        if (_isGiven && !LostDigits && _value is null or string or bool or int or long or decimal or double)
        {
            extensions["originalValue"] = _value is string { Length: > LongestValue } text ? text[..LongestValue] + "…" : _value;
        }

        return extensions;
    }

    /// <summary>
    /// Message that replaces the engine's; null keeps it. The engine names CLR classes for an object or list in place of a scalar. For a
    /// number with too many digits it shows the rounded one.
    /// </summary>
    public string? Reworded() => LostDigits ? $"{_prefix} A {_type?.Name} holds 28 digits; the number has more and would be rounded."
        : _type is ScalarGraphType && _value is not string and IEnumerable
            ? $"{_prefix} Expected a value of type '{_type.Name}', found "
                + (_value is IDictionary<string, object?> ? "an object." : "a list.")
        : null;

    /// <summary>Names similar to an unknown enum value or member; null for none.</summary>
    public string? Suggestion() => (_type, _value) switch
    {
        (EnumerationGraphType type, string written) => Errors.Suggestion.For(written, type.Values.Select(value => value.Name)),
        (IInputObjectGraphType type, IDictionary<string, object?> given) when given.Keys.FirstOrDefault(
            name => type.GetField(name) is null) is { } written =>
            Errors.Suggestion.For(written, type.Fields.Select(field => field.Name)),
        _ => null,
    };

    private bool LostDigits => _type is DecimalType && DecimalType.IsInexact(_value);

    private void Enter(string step)
    {
        if (step.EndsWith(']') && int.TryParse(step[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var index))
        {
            _path.Add(index);
            _isGiven = _value is IList list && index < list.Count;
            _value = _isGiven && _value is IList items ? items[index] : null;
            return;
        }

        _path.Add(step);
        object? member = null;
        _isGiven = _value is IDictionary<string, object?> members && members.TryGetValue(step, out member);
        _value = member;
        _field = _type is null ? null : $"{_type.Name}.{step}";
        _type = (_type as IInputObjectGraphType)?.GetField(step)?.ResolvedType?.GetNamedType();
    }

    private static string NameOf(GraphQLType type) => type switch
    {
        GraphQLNonNullType required => NameOf(required.Type),
        GraphQLListType list => NameOf(list.Type),
        GraphQLNamedType named => named.Name.StringValue,
        _ => "",
    };
}
