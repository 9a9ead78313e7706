using ProjectsApi.Data.Changes;
using ProjectsApi.Data.Investments;
using ProjectsApi.Data.Organisations;
using ProjectsApi.Data.Projects;
using ProjectsApi.Data.Targets;

namespace ProjectsApi.Data.Statistics;

/// <summary>Sums that the changes of a transaction may have altered.</summary>
internal sealed class TouchedSums
{
    private static readonly string[] PlaceColumns =
        [nameof(Project.Stage), nameof(Project.Category), nameof(Project.ResponsibleOrganisationId), nameof(Project.TotalInvestment)];
    private static readonly string[] RecordColumns =
    [
        nameof(InvestmentRecord.Year), nameof(InvestmentRecord.Month), nameof(InvestmentRecord.Completed), nameof(InvestmentRecord.PaidIn),
    ];
    private static readonly string[] PlanColumns =
        [nameof(InvestmentPlan.Year), nameof(InvestmentPlan.Month), nameof(InvestmentPlan.Amount)];
    private static readonly string[] JobColumns =
    [
        nameof(Target.Scope), nameof(Target.Year), nameof(Target.Part), nameof(JobTarget.PlannedJobs), nameof(JobTarget.ActualJobs),
    ];
    private static readonly string[] OutputColumns =
    [
        nameof(Target.Scope), nameof(Target.Year), nameof(Target.Part), nameof(OutputTarget.PlannedValue), nameof(OutputTarget.ActualValue),
    ];

    private readonly HashSet<Guid> _projects = [];
    private readonly HashSet<int> _years = [];
    private bool _hasAllYears;

    /// <summary>The projects, in the order of their keys.</summary>
    public IEnumerable<Guid> Projects => _projects.Order();

    /// <summary>The years; null for all.</summary>
    public IReadOnlyCollection<int>? Years => _hasAllYears ? null : _years;

    public SumKinds Kinds { get; private set; }

    /// <summary>Organisations whose groups the database has removed with them.</summary>
    public HashSet<Guid> RemovedOrganisations { get; } = [];

    public static TouchedSums Of(IReadOnlyList<ChangeDraft> drafts)
    {
        var touched = new TouchedSums();
        foreach (var draft in drafts)
        {
            touched.Add(draft);
        }

        return touched;
    }

    /// <summary>Everything about these projects.</summary>
    public static TouchedSums All(IEnumerable<Guid> projects)
    {
        var touched = new TouchedSums { _hasAllYears = true, Kinds = SumKinds.All };
        touched._projects.UnionWith(projects);
        return touched;
    }

    private void Add(ChangeDraft draft)
    {
        if (draft is { Row: Organisation organisation, Kind: ChangeKind.Removed })
        {
            RemovedOrganisations.Add(organisation.Id);
        }

        var (kind, columns, year) = draft.Row switch
        {
            Project => (SumKinds.None, PlaceColumns, null),
            InvestmentRecord record => (SumKinds.Completed, RecordColumns, record.Year),
            InvestmentPlan plan => (SumKinds.Plan, PlanColumns, plan.Year),
            JobTarget target => (SumKinds.Jobs, JobColumns, target.Year),
            OutputTarget target => (SumKinds.Output, OutputColumns, target.Year),
            _ => (SumKinds.None, [], (int?)null),
        };
        if (columns.Length == 0 || draft.ProjectId is not { } project)
        {
            return;
        }

        var fields = draft.Kind == ChangeKind.Updated ? draft.Fields(draft) : null;
        if (fields is not null && !fields.HasAny(columns))
        {
            return;
        }

        _projects.Add(project);
        Kinds |= kind;
        if (year is { } known)
        {
            _years.Add(known);
        }

        // The row may have counted in another year.
        _hasAllYears |= kind != SumKinds.None && (draft.Kind == ChangeKind.Removed || fields?.HasAny([nameof(Target.Year)]) == true);
    }
}
