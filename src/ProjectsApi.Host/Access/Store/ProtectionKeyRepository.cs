using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.EntityFrameworkCore;

namespace ProjectsApi.Host.Access.Store;

/// <summary>Stores the keys of tokens and cookies in the database, which all nodes share.</summary>
internal sealed class ProtectionKeyRepository(Lazy<IDbContextFactory<AccessDbContext>> contexts) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements()
    {
        using var access = contexts.Value.CreateDbContext();
        return [
            .. access.ProtectionKeys.AsNoTracking().OrderBy(key => key.Id).Select(key => key.Xml).AsEnumerable().Select(XElement.Parse)];
    }

    public void StoreElement(XElement element, string friendlyName)
    {
        using var access = contexts.Value.CreateDbContext();
        access.ProtectionKeys.Add(new ProtectionKey { Name = friendlyName, Xml = element.ToString(SaveOptions.DisableFormatting) });
        access.SaveChanges();
    }
}
