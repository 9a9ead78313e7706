using System.Text;

namespace ProjectsApi.Contract.Plans;

/// <summary>
/// The shape of a request, under which its plan is kept, and the values that it brings. Whoever describes a part of a
/// request here names its values in the order in which it writes them into the predicate.
/// </summary>
internal sealed class PlanKey
{
    private readonly StringBuilder _shape = new(64);
    private readonly List<object?> _values = [];

    /// <summary>Values in the order of the plan's parameters.</summary>
    public IReadOnlyList<object?> Values => _values;

    /// <summary>Adds a word of the shape.</summary>
    public PlanKey Word(string word)
    {
        _shape.Append(word).Append(' ');
        return this;
    }

    /// <summary>Adds a value, of which only its presence is part of the shape.</summary>
    public PlanKey Value(object? value)
    {
        _values.Add(value);
        _shape.Append("? ");
        return this;
    }

    /// <summary>The shape; equal for requests that differ in values only.</summary>
    public override string ToString() => _shape.ToString();
}
