using System.Linq.Expressions;
using ProjectsApi.Contract.Connections;

namespace ProjectsApi.Features.Reading;

/// <summary>Description of a row of the register, whatever its entity.</summary>
internal interface IRegisterRow
{
    /// <summary>Adds a list that is shown and not filtered by.</summary>
    void List<TItem>(string name, Expression<Func<TItem, Guid?>> parent, string description, Action<ConnectionField<TItem>> with)
        where TItem : class;
}
