using ProjectsApi.Contract.Filtering;
using ProjectsApi.Data.Model;

namespace ProjectsApi.Features.Reading;

/// <summary>Filter members that every row of the register has.</summary>
public abstract class RegisterFilterInput<TEntity> : FilterInputType<TEntity>
    where TEntity : Entity
{
    protected RegisterFilterInput(string typeName, string description)
        : base(typeName, description)
    {
        WhereId("id", e => e.Id, typeName, "Global identifier(全局标识)");
        Where("version", e => e.Version, "Version(版本号)");
        Where("createdAt", e => e.CreatedAt, "Instant of registration, UTC(登记时间)");
        Where("updatedAt", e => e.UpdatedAt, "Instant of the latest change, UTC(更新时间)");
        Where("isSample", e => e.IsSample, "Generated for demonstration(是否示例数据)");
        Where("sourceTitle", e => e.SourceTitle, "Title of the source(来源标题)");
        Where("sourcePublishedOn", e => e.SourcePublishedOn, "Day of the source(来源日期)");
    }
}
