using GraphQL.Types;

namespace ProjectsApi.Toy;

/// <summary>Serializes to a value that JSON cannot represent.</summary>
public sealed class UnwritableGraphType : ScalarGraphType
{
    public UnwritableGraphType() => Name = "Unwritable";

    public override object? ParseValue(object? value) => value;

    public override object? Serialize(object? value) => typeof(string);
}
