using System.Linq.Expressions;

namespace ProjectsApi.Contract.Selections;

/// <summary>Members of a row that a selection reads, each by its path, such as <c>Name</c> or <c>Project.Stage</c>.</summary>
public sealed class MemberSet : IEquatable<MemberSet>
{
    private readonly string[] _paths;
    private readonly string _text;

    private MemberSet(IEnumerable<string> paths)
    {
        _paths = [.. paths.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        _text = string.Join(',', _paths);
    }

    /// <summary>No member.</summary>
    public static MemberSet Empty { get; } = new([]);

    /// <summary>Paths in ordinal order, each once.</summary>
    public IReadOnlyList<string> Paths => _paths;

    /// <summary>Members with these paths.</summary>
    public static MemberSet Of(params IReadOnlyList<string> paths) => new(paths);

    /// <summary>Members that an expression reads from its first parameter, through related rows too.</summary>
    /// <param name="expression">Any expression over one row, for instance <c>v =&gt; Money.OfYuan(v.TotalInvestment)</c>.</param>
    public static MemberSet ReadBy(LambdaExpression expression)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var reads = new MemberReads(expression.Parameters[0]);
        reads.Visit(expression.Body);
        return new(reads.Found);
    }

    /// <summary>Members of either set.</summary>
    public MemberSet Or(MemberSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _paths.Length == 0 || Equals(other) ? other : other._paths.Length == 0 ? this : new(_paths.Concat(other._paths));
    }

    /// <summary>Whether any member is in both sets.</summary>
    public bool Overlaps(MemberSet other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return _paths.Any(path => other._paths.Contains(path));
    }

    /// <inheritdoc />
    public bool Equals(MemberSet? other) => other is not null && _text == other._text;

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as MemberSet);

    /// <inheritdoc />
    public override int GetHashCode() => _text.GetHashCode(StringComparison.Ordinal);

    /// <summary>Paths with commas between; equal for equal sets.</summary>
    public override string ToString() => _text;

    private sealed class MemberReads(ParameterExpression row) : ExpressionVisitor
    {
        public List<string> Found { get; } = [];

        protected override Expression VisitMember(MemberExpression node)
        {
            if (PathOf(node) is not { } path)
            {
                return base.VisitMember(node);
            }

            Found.Add(path);
            return node;
        }

        private string? PathOf(MemberExpression node)
        {
            if (node.Expression == row)
            {
                return node.Member.Name;
            }

            return node.Expression is MemberExpression above && RelatedRow.Is(above.Type) && PathOf(above) is { } path
                ? $"{path}.{node.Member.Name}"
                : null;
        }
    }
}
