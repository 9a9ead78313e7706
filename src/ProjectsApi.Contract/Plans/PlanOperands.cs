using System.Globalization;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace ProjectsApi.Contract.Plans;

/// <summary>Numbered parameters of a plan that is kept and run again with the values of later requests.</summary>
internal sealed class PlanOperands : IOperands
{
    private readonly List<object?> _values = [];

    /// <summary>Values of the request that the plan is made for, in the order of the parameters.</summary>
    public IReadOnlyList<object?> Values => _values;

    private static readonly string[] Names =
        [.. Enumerable.Range(0, 64).Select(number => "p" + number.ToString(CultureInfo.InvariantCulture))];

    public static string Name(int number) => number < Names.Length ? Names[number] : "p" + number.ToString(CultureInfo.InvariantCulture);

    public Expression Of(object? value, Type type)
    {
        _values.Add(value);
        return new QueryParameterExpression(Name(_values.Count - 1), type);
    }
}
