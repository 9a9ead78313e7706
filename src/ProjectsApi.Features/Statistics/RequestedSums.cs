using System.Linq.Expressions;
using ProjectsApi.Contract.Selections;

namespace ProjectsApi.Features.Statistics;

/// <summary>Leaves out of a projection the sums that were not requested.</summary>
/// <param name="needs">Members of <see cref="ProjectFigures"/> to fill.</param>
internal sealed class RequestedSums(MemberSet needs) : ExpressionVisitor
{
    protected override Expression VisitMemberInit(MemberInitExpression node) => node.Type == typeof(StoredSum)
        ? node.Update(node.NewExpression, node.Bindings.Where(binding => IsNeeded(binding.Member.Name)))
        : base.VisitMemberInit(node);

    // The count tells whether a group has projects at all.
    private bool IsNeeded(string member) => member switch
    {
        nameof(StoredSum.Count) => true,
        nameof(StoredSum.Planned) => needs.Paths.Contains(nameof(StoredSum.AnnualPlan)),
        _ => needs.Paths.Contains(member),
    };
}
