using System.Linq.Expressions;
using ProjectsApi.Contract.Selections;
using ProjectsApi.Data.SignIns;

namespace ProjectsApi.Features.People.SignIns;

/// <summary>What the API shows of an account event.</summary>
public sealed class AccessEventView : IEntityView
{
    public static Expression<Func<AccessEvent, AccessEventView>> Mapping => e => new AccessEventView
    {
        Id = e.Id,
        At = e.At,
        Kind = e.Kind,
        PersonId = e.PersonId,
        ActorId = e.ActorId,
        Address = e.Address,
        Client = e.Client,
        RequestId = e.RequestId,
        SessionId = e.SessionId,
    };

    public Guid Id { get; init; }

    public DateTime At { get; init; }

    public AccessEventKind Kind { get; init; }

    public Guid? PersonId { get; init; }

    public Guid? ActorId { get; init; }

    public string? Address { get; init; }

    public string? Client { get; init; }

    public string? RequestId { get; init; }

    public Guid? SessionId { get; init; }
}
