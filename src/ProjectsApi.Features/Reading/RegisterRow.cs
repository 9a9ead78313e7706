using System.Linq.Expressions;
using GraphQL.Types;
using ProjectsApi.Contract.Connections;
using ProjectsApi.Contract.Rows;
using ProjectsApi.Data.Model;
using ProjectsApi.Features.Values;

namespace ProjectsApi.Features.Reading;

/// <summary>Description of a row of the register. Version, instants and source come first.</summary>
internal abstract class RegisterRow<TRow> : Row<TRow>, IRegisterRow
    where TRow : Entity
{
    protected RegisterRow(string name, string plural, string description)
        : base(name, plural, description, ColumnProjection.Of)
    {
        Column("version", r => r.Version, "Version; each change adds one(版本号)", order: false);
        Column("createdAt", r => r.CreatedAt, "Instant of registration, UTC(登记时间)");
        Column("updatedAt", r => r.UpdatedAt, "Instant of the latest change, UTC(更新时间)");
        Column("isSample", r => r.IsSample, "Whether the row is generated sample data(是否示例数据)", order: false);
        Column("sourceTitle", r => r.SourceTitle, "Title of the source(来源标题)", show: false, order: false);
        Column("sourcePublishedOn", r => r.SourcePublishedOn, "Day of the source(来源日期)", show: false, order: false);
        Computed(
            "source",
            r => Source.Of(r.SourceTitle, r.SourcePublishedOn, r.IsSample),
            "Publication from which the figures come(数据来源)",
            typeof(SourceType));
    }

    /// <summary>A column of money in yuan, shown with its currency.</summary>
    protected void Amount(string name, Expression<Func<TRow, decimal>> member, string description, bool order = true)
    {
        ArgumentNullException.ThrowIfNull(member);
        Amount(name, member, Expression.Convert(member.Body, typeof(decimal?)), description, typeof(NonNullGraphType<MoneyType>), order);
    }

    /// <inheritdoc cref="Amount(string, Expression{Func{TRow, decimal}}, string, bool)"/>
    protected void Amount(string name, Expression<Func<TRow, decimal?>> member, string description, bool order = true)
    {
        ArgumentNullException.ThrowIfNull(member);
        Amount(name, member, member.Body, description, typeof(MoneyType), order);
    }

    private void Amount<TValue>(
        string name, Expression<Func<TRow, TValue>> member, Expression yuan, string description, Type graphType, bool order)
    {
        var money = Expression.Call(typeof(Money), nameof(Money.OfYuan), null, yuan);
        Computed(name, Expression.Lambda<Func<TRow, Money?>>(money, member.Parameters), description, graphType);
        Column(name, member, InYuan(description), show: false, filter: false, order: order);
        Filter<MoneyOperationFilterInput>(name, member, InYuan(description), MoneyOperationFilterInput.InYuan);
    }

    // Filter and order compare bare numbers.
    private static string InYuan(string description)
    {
        var chinese = description.IndexOf('(', StringComparison.Ordinal);
        return $"{description[..chinese]}, yuan{description[chinese..^1]},元)";
    }

    void IRegisterRow.List<TItem>(
        string name, Expression<Func<TItem, Guid?>> parent, string description, Action<ConnectionField<TItem>> with) =>
        List(name, parent, description, with: with);
}
