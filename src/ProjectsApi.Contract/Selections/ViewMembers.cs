using System.Linq.Expressions;
using System.Reflection;

namespace ProjectsApi.Contract.Selections;

/// <summary>The members of a view, each with its bit, so that "what was asked for" is one number.</summary>
/// <typeparam name="TView">The view; at most 64 public properties.</typeparam>
public static class ViewMembers<TView>
{
    private static readonly Dictionary<string, ulong> Bits = Number();

    /// <summary>The bit of one member.</summary>
    /// <param name="name">Name of a public property of the view.</param>
    /// <exception cref="KeyNotFoundException">The view has no such property.</exception>
    public static ulong BitOf(string name) => Bits[name];

    /// <summary>The bits of every member that an expression reads from its view.</summary>
    /// <param name="expression">Any expression over one view, for instance <c>v =&gt; Money.OfYuan(v.TotalInvestment)</c>.</param>
    public static ulong BitsOf(LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var reads = new MemberReads(expression.Parameters[0]);
        reads.Visit(expression.Body);
        return reads.Found;
    }

    private static Dictionary<string, ulong> Number()
    {
        var properties = typeof(TView).GetProperties(BindingFlags.Public | BindingFlags.Instance);
        if (properties.Length > 64)
        {
            throw new InvalidOperationException($"{typeof(TView).Name} has {properties.Length} members; a view holds at most 64.");
        }

        return properties.Select((property, index) => (property.Name, Bit: 1UL << index)).ToDictionary(p => p.Name, p => p.Bit);
    }

    private sealed class MemberReads(ParameterExpression view) : ExpressionVisitor
    {
        public ulong Found { get; private set; }

        protected override Expression VisitMember(MemberExpression node)
        {
            if (node.Expression == view)
            {
                Found |= Bits[node.Member.Name];
                return node;
            }

            return base.VisitMember(node);
        }
    }
}
