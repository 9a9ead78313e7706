using GraphQL.Types;

namespace ProjectsApi.Toy;

/// <summary>Serializes to something that JSON cannot hold.</summary>
public sealed class UnwritableGraphType : ScalarGraphType
{
    public UnwritableGraphType() => Name = "Unwritable";

    public override object? ParseValue(object? value) => value;

    public override object? Serialize(object? value) => typeof(string);
}
