using ProjectsApi.Data.Access;
using ProjectsApi.Data.Model;
using ProjectsApi.Data.Organisations;

namespace ProjectsApi.Data.Safety;

/// <summary>Hidden danger found by a safety check (隐患).</summary>
public sealed class Finding : Entity
{
    private FindingState _state;
    private Guid? _submittedById;
    private Guid? _recheckedById;
    private DateOnly? _closedOn;

    public required Guid SafetyCheckId { get; set; }

    public SafetyCheck SafetyCheck { get => field ?? throw new NavigationNotLoadedException(nameof(SafetyCheck)); set; }

    public required HazardLevel HazardLevel { get; set; }

    public required string Description { get; set; }

    /// <summary>Rectification measure (整改措施).</summary>
    public string? Measure { get; set; }

    /// <summary>Unit that has to rectify it (整改责任单位).</summary>
    public Guid? ResponsibleOrganisationId { get; set; }

    public Organisation? ResponsibleOrganisation { get; set; }

    /// <summary>Plan of a major danger: goals, people, safeguards (治理方案).</summary>
    public string? Plan { get; set; }

    /// <summary>Funds for the rectification, yuan (整改资金).</summary>
    public decimal? Funds { get; set; }

    /// <summary>Evidence of the rectification (整改佐证).</summary>
    public string? Evidence { get; set; }

    /// <summary>Person who submitted the rectification.</summary>
    public Guid? SubmittedById { get => _submittedById; init => _submittedById = value; }

    public Person? SubmittedBy { get; private set; }

    /// <summary>Person who rechecked it, other than the submitter (复查人).</summary>
    public Guid? RecheckedById { get => _recheckedById; init => _recheckedById = value; }

    public Person? RecheckedBy { get; private set; }

    /// <summary>Last day to rectify, inclusive.</summary>
    public DateOnly? Deadline { get; set; }

    /// <summary>Step of the workflow; the initialiser is for rows from elsewhere.</summary>
    public required FindingState State { get => _state; init => _state = value; }

    /// <summary>Day of closing (销号); only a closed finding has one.</summary>
    public DateOnly? ClosedOn { get => _closedOn; init => _closedOn = value; }

    /// <summary>A closed finding changes no more.</summary>
    public bool IsClosed => _state == FindingState.Closed;

    /// <summary>Submitted evidence stays as it is until the finding is sent back.</summary>
    public bool HasFixedEvidence => _state is FindingState.Submitted or FindingState.Rechecked;

    /// <summary>From the assignment on: measure, responsible organisation and deadline; of a major danger plan and funds too.</summary>
    public bool NeedsAssignment => !FindingSteps.IsBeforeAssignment(_state);

    /// <summary>From the submission on.</summary>
    public bool NeedsEvidence => _state is FindingState.Submitted or FindingState.Rechecked or FindingState.Closed;

    /// <summary>From the recheck on.</summary>
    public bool NeedsRecheck => _state is FindingState.Rechecked or FindingState.Closed;

    /// <summary>Whether the hazard level allows a state: listed supervision is for major dangers.</summary>
    public bool LevelAllows(FindingState state) => HazardLevel == HazardLevel.Major || state != FindingState.Supervised;

    /// <summary>States that the finding may enter on a day; it is overdue only after its deadline.</summary>
    public IReadOnlyList<FindingState> NextStates(DateOnly on) =>
        [.. FindingSteps.From(_state).Where(to => LevelAllows(to) && (to != FindingState.Overdue || on > Deadline))];

    /// <summary>Four eyes: a known person other than the submitter rechecks.</summary>
    public bool MayBeRecheckedBy(Guid? person) => person is not null && person != _submittedById;

    /// <summary>Enters a state, and records the person or the day that it asks for.</summary>
    /// <exception cref="InvalidOperationException"><see cref="NextStates"/> lacks the state, or the person may not recheck.</exception>
    public void Advance(FindingState to, Guid? by, DateOnly on)
    {
        switch (to)
        {
            case FindingState.Submitted:
                Submit(by, on);
                break;
            case FindingState.Rechecked:
                Recheck(by, on);
                break;
            case FindingState.Rejected:
                SendBack(on);
                break;
            case FindingState.Closed:
                Close(on);
                break;
            default:
                Enter(to, on);
                break;
        }
    }

    /// <summary>Submits the rectification for a recheck.</summary>
    /// <inheritdoc cref="Advance" path="/exception"/>
    public void Submit(Guid? by, DateOnly on)
    {
        Enter(FindingState.Submitted, on);
        (_submittedById, _recheckedById) = (by, null);
    }

    /// <summary>Accepts the rectification.</summary>
    /// <inheritdoc cref="Advance" path="/exception"/>
    public void Recheck(Guid? by, DateOnly on)
    {
        if (!MayBeRecheckedBy(by))
        {
            throw new InvalidOperationException("Another person than the submitter has to recheck a finding.");
        }

        Enter(FindingState.Rechecked, on);
        _recheckedById = by;
    }

    /// <summary>Refuses the rectification.</summary>
    /// <inheritdoc cref="Advance" path="/exception"/>
    public void SendBack(DateOnly on)
    {
        Enter(FindingState.Rejected, on);
        _recheckedById = null;
    }

    /// <summary>Closes the finding on a day.</summary>
    /// <inheritdoc cref="Advance" path="/exception"/>
    public void Close(DateOnly on)
    {
        Enter(FindingState.Closed, on);
        _closedOn = on;
    }

    private void Enter(FindingState to, DateOnly on) =>
        _state = NextStates(on).Contains(to)
            ? to : throw new InvalidOperationException($"A finding does not go from {_state} to {to} on {on:yyyy-MM-dd}.");
}
