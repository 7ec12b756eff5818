using System.Globalization;

namespace FactCheck.Values;

/// <summary>
/// The units of measure by name, with what one of them is in its dimension's standard unit (SI brochure, 9th edition; NIST Handbook 44
/// for US customary units; a month and a year are those of the Gregorian calendar's mean).
/// </summary>
public static class UnitCatalog
{
    private static readonly Lazy<Dictionary<string, Unit>> ByName = new(Read);

    // A dimension, then its units: name, symbol, factor, and for temperatures the offset.
    private static readonly (UnitDimension Dimension, string Units)[] Table =
    [
        (UnitDimension.Percent, "percentage,%,1"),
        (UnitDimension.PercentagePoint, "percentage point,pp,1|basis point,bp,0.01"),
        (UnitDimension.Length, "metre,m,1|kilometre,km,1000|decimetre,dm,0.1|centimetre,cm,0.01|millimetre,mm,0.001|micrometre,µm,0.000001|nanometre,nm,0.000000001"
            + "|picometre,pm,0.000000000001|mile,mi,1609.344|nautical mile,nmi,1852|yard,yd,0.9144|foot,ft,0.3048|inch,in,0.0254|fathom,ftm,1.8288|furlong,fur,201.168"
            + "|light-year,ly,9460730472580800|astronomical unit,au,149597870700"),
        (UnitDimension.Area, "square metre,m²,1|square kilometre,km²,1000000|square centimetre,cm²,0.0001|square millimetre,mm²,0.000001|square mile,sq mi,2589988.110336"
            + "|square foot,sq ft,0.09290304|square yard,sq yd,0.83612736|square inch,sq in,0.00064516|acre,ac,4046.8564224|hectare,ha,10000"),
        (UnitDimension.Volume, "litre,l,0.001|millilitre,ml,0.000001|centilitre,cl,0.00001|decilitre,dl,0.0001|hectolitre,hl,0.1|cubic metre,m³,1|cubic kilometre,km³,1000000000"
            + "|cubic centimetre,cm³,0.000001|cubic foot,cu ft,0.028316846592|cubic yard,cu yd,0.764554857984|cubic inch,cu in,0.000016387064|gallon,gal,0.003785411784"
            + "|quart,qt,0.000946352946|pint,pt,0.000473176473|cup,cup,0.0002365882365|fluid ounce,fl oz,0.0000295735295625|tablespoon,tbsp,0.00001478676478125"
            + "|teaspoon,tsp,0.00000492892159375|barrel,bbl,0.158987294928|bushel,bu,0.03523907016688|acre-foot,ac ft,1233.48183754752"),
        (UnitDimension.Mass, "kilogram,kg,1|gram,g,0.001|milligram,mg,0.000001|microgram,µg,0.000000001|metric ton,t,1000|ton,ton,907.18474|kiloton,kt,1000000|megaton,Mt,1000000000"
            + "|pound-mass,lb,0.45359237|ounce,oz,0.028349523125|stone,st,6.35029318|carat,ct,0.0002"),
        (UnitDimension.Speed, "metre per second,m/s,1|kilometre per hour,km/h,0.2777777777777777777777777778|kilometre per second,km/s,1000|mile per hour,mph,0.44704"
            + "|foot per second,ft/s,0.3048|knot,kn,0.5144444444444444444444444444"),
        (UnitDimension.Temperature, "degree celsius,°C,1,0|degree fahrenheit,°F,0.5555555555555555555555555556,-17.777777777777777777777777778|kelvin,K,1,-273.15"),
        (UnitDimension.Duration, "second,s,1|millisecond,ms,0.001|microsecond,µs,0.000001|nanosecond,ns,0.000000001|minute,min,60|hour,h,3600|day,d,86400|week,wk,604800"
            + "|fortnight,fortnight,1209600|month,mo,2629746|year,yr,31556952|decade,decade,315569520|century,century,3155695200|millennium,millennium,31556952000"),
        (UnitDimension.Age, "year of age,yr,31556952|month of age,mo,2629746|week of age,wk,604800|day of age,d,86400|hour of age,h,3600"),
        (UnitDimension.Energy, "joule,J,1|kilojoule,kJ,1000|megajoule,MJ,1000000|gigajoule,GJ,1000000000|watt hour,Wh,3600|kilowatt hour,kWh,3600000|megawatt hour,MWh,3600000000"
            + "|gigawatt hour,GWh,3600000000000|terawatt hour,TWh,3600000000000000|calorie,cal,4.184|kilocalorie,kcal,4184|british thermal unit,BTU,1055.05585262"),
        (UnitDimension.Power, "watt,W,1|milliwatt,mW,0.001|kilowatt,kW,1000|megawatt,MW,1000000|gigawatt,GW,1000000000|terawatt,TW,1000000000000|horsepower,hp,745.69987158227022"),
        (UnitDimension.Pressure, "pascal,Pa,1|hectopascal,hPa,100|kilopascal,kPa,1000|megapascal,MPa,1000000|millibar,mbar,100|bar,bar,100000"
            + "|pound per square inch,psi,6894.757293168|atmosphere,atm,101325"),
        (UnitDimension.Data, "bit,bit,1|kilobit,kbit,1000|megabit,Mbit,1000000|gigabit,Gbit,1000000000|terabit,Tbit,1000000000000|byte,B,8|kilobyte,kB,8000|megabyte,MB,8000000"
            + "|gigabyte,GB,8000000000|terabyte,TB,8000000000000|petabyte,PB,8000000000000000|exabyte,EB,8000000000000000000"),
        (UnitDimension.Frequency, "hertz,Hz,1|kilohertz,kHz,1000|megahertz,MHz,1000000|gigahertz,GHz,1000000000|terahertz,THz,1000000000000|revolution per minute,rpm,0.0166666666666666666666666667"),
        (UnitDimension.Voltage, "volt,V,1|millivolt,mV,0.001|kilovolt,kV,1000|megavolt,MV,1000000"),
        (UnitDimension.Current, "ampere,A,1|milliampere,mA,0.001|kiloampere,kA,1000"),
        (UnitDimension.Magnitude, "magnitude,M,1"),
        (UnitDimension.Other, "degree,°,1|decibel,dB,1|megapixel,MP,1|pixel,px,1|lumen,lm,1|newton,N,1|newton metre,Nm,1|pound-foot,lb⋅ft,1|ohm,Ω,1|sievert,Sv,1|millisievert,mSv,1"
            + "|microsievert,µSv,1|becquerel,Bq,1|ampere hour,Ah,1|milliampere hour,mAh,1|mile per gallon,mpg,1|megabit per second,Mbit/s,1|gigabit per second,Gbit/s,1"
            + "|kilobit per second,kbit/s,1|megabyte per second,MB/s,1|gigabyte per second,GB/s,1|frame per second,fps,1|dot per inch,dpi,1|pixel per inch,ppi,1|part per million,ppm,1|part per billion,ppb,1|count,count,1"),
    ];

    public static IEnumerable<Unit> All => ByName.Value.Values;

    /// <param name="name">English, singular, in lower case: "metre", "mile per hour".</param>
    public static Unit? Find(string name) => ByName.Value.GetValueOrDefault(name);

    private static Dictionary<string, Unit> Read()
    {
        var byName = new Dictionary<string, Unit>(StringComparer.Ordinal);
        foreach (var (dimension, units) in Table)
            foreach (var unit in units.Split('|'))
            {
                var parts = unit.Split(',');
                byName.Add(parts[0], new Unit(dimension, parts[1], parts[0])
                {
                    Factor = decimal.Parse(parts[2], CultureInfo.InvariantCulture),
                    Offset = parts.Length > 3 ? decimal.Parse(parts[3], CultureInfo.InvariantCulture) : 0,
                });
            }
        return byName;
    }
}
