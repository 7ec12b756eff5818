using System.Xml.Linq;
using FactCheck.Storage;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace FactCheck.Server.Accounts;

/// <summary>Keeps the keys of cookies and forms in the store, so that a restart ends no session. Whoever reads them there still has no key of a session.</summary>
internal sealed class StoredKeys(Store store) : IXmlRepository
{
    public IReadOnlyCollection<XElement> GetAllElements() => [.. store.DataKeys().Select(XElement.Parse)];

    public void StoreElement(XElement element, string friendlyName) => store.PutDataKey(friendlyName, element.ToString(SaveOptions.DisableFormatting));
}
