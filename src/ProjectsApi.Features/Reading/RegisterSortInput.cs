using ProjectsApi.Contract.Sorting;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Reading;

/// <summary>Sort members that every row of the register has.</summary>
public abstract class RegisterSortInput<TEntity> : SortInputType<TEntity>
    where TEntity : Entity
{
    protected RegisterSortInput(string typeName, string description)
        : base(typeName, description)
    {
        By("createdAt", e => e.CreatedAt, "Instant of registration(登记时间)");
        By("updatedAt", e => e.UpdatedAt, "Instant of the latest change(更新时间)");
    }
}
