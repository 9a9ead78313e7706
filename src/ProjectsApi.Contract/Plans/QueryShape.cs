using System.Text;

namespace ProjectsApi.Contract.Plans;

/// <summary>The shape of a query, under which its compiled form is kept, and the values of one request.</summary>
internal sealed class QueryShape
{
    private readonly StringBuilder _text = new(64);
    private readonly List<object?> _values = [];
    private readonly List<Type> _types = [];

    /// <summary>Values by slot.</summary>
    public IReadOnlyList<object?> Values => _values.Exists(value => value is Func<DateOnly>)
        ? _values.ConvertAll(value => value is Func<DateOnly> day ? day() : value) : _values;

    /// <summary>Values by slot; a day is a function that gives the day of its call.</summary>
    public IReadOnlyList<object?> Sources => _values;

    /// <summary>Day of the read, for conditions that depend on it; null where none may.</summary>
    public Func<DateOnly>? Day { get; set; }

    /// <summary>Types of the slots.</summary>
    public IReadOnlyList<Type> Types => _types;

    /// <summary>Adds a word.</summary>
    public QueryShape Word(string word)
    {
        _text.Append(word).Append(' ');
        return this;
    }

    /// <summary>Adds a value. Only its presence is part of the shape.</summary>
    /// <param name="value">The value.</param>
    /// <param name="type">CLR type of the operand, which follows from the words.</param>
    /// <returns>The operand, with which the predicate names the value.</returns>
    public Operand Value(object? value, Type type)
    {
        _text.Append("? ");
        _values.Add(value);
        _types.Add(type);
        return new Operand(_values.Count - 1, type);
    }

    /// <summary>Adds the day of the read.</summary>
    /// <exception cref="InvalidOperationException">The query has no day.</exception>
    public Operand Today() => Value(Day ?? throw new InvalidOperationException("The query has no day."), typeof(DateOnly));

    /// <summary>The shape; equal for queries that differ in values only.</summary>
    public override string ToString() => _text.ToString();
}
