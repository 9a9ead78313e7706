#pragma warning disable EF1001

using System.Data.Common;
using Microsoft.Data.SqlClient;
using Microsoft.EntityFrameworkCore.SqlServer.Storage.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace ProjectsApi.Data.Providers;

/// <summary>
/// Decimals that are compared without loss. SqlClient rounds a parameter to the scale of its column and refuses one beyond its precision.
/// These operands carry their own precision and scale.
/// </summary>
internal sealed class SqlServerDecimals : SqlServerDecimalTypeMapping
{
    public SqlServerDecimals(string storeType, int? precision, int? scale)
        : base(storeType, System.Data.DbType.Decimal, precision, scale, sqlDbType: null, StoreTypePostfix.PrecisionAndScale)
    {
    }

    private SqlServerDecimals(RelationalTypeMappingParameters parameters)
        : base(parameters, sqlDbType: null)
    {
    }

    protected override RelationalTypeMapping Clone(RelationalTypeMappingParameters parameters) => new SqlServerDecimals(parameters);

    protected override void ConfigureParameter(DbParameter parameter)
    {
        base.ConfigureParameter(parameter);
        if (parameter is SqlParameter { Value: decimal value } decimals && Precision is { } precision && Scale is { } scale)
        {
            var operand = DecimalOperand.Of(value, precision, scale);
            decimals.Value = operand.Value;
            decimals.Precision = operand.Precision;
            decimals.Scale = operand.Scale;
        }
    }
}
