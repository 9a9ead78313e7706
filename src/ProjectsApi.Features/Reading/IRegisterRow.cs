using System.Linq.Expressions;
using ProjectsApi.Contract.Connections;

namespace ProjectsApi.Features.Reading;

/// <summary>Description of a row of the register, without its entity type.</summary>
internal interface IRegisterRow
{
    /// <summary>Adds a list that is shown but is no filter.</summary>
    void List<TItem>(string name, Expression<Func<TItem, Guid?>> parent, string description, Action<ConnectionField<TItem>> with)
        where TItem : class;
}
