using Microsoft.Extensions.DependencyInjection;

namespace ProjectsApi.Contract.Rows;

/// <summary>Registers kinds of rows.</summary>
public static class RowServices
{
    /// <summary>Registers a description.</summary>
    /// <param name="services">Where to register.</param>
    /// <param name="description">Class that derives from <see cref="Row{TRow}"/>.</param>
    /// <exception cref="ArgumentException">The class describes no row.</exception>
    public static IServiceCollection AddRow(this IServiceCollection services, Type description)
    {
        ArgumentNullException.ThrowIfNull(description);
        var row = description.BaseType;
        while (row is not null && !(row.IsGenericType && row.GetGenericTypeDefinition() == typeof(Row<>)))
        {
            row = row.BaseType;
        }

        if (row is null)
        {
            throw new ArgumentException($"{description.Name} describes no row.", nameof(description));
        }

        return services.AddSingleton(row, description).AddSingleton(provider => (IRow)provider.GetRequiredService(row));
    }
}
