// SPDX-License-Identifier: GPL-3.0-or-later
#include "lesson/PastedLook.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

struct PastedRgb
{
    int red = 0;
    int green = 0;
    int blue = 0;
};

std::optional<PastedRgb> namedColour(const QString& name)
{
    static const QHash<QString, PastedRgb> named{
        {u"red"_s, {255, 0, 0}},          {u"maroon"_s, {128, 0, 0}},    {u"crimson"_s, {220, 20, 60}},
        {u"orange"_s, {255, 165, 0}},     {u"green"_s, {0, 128, 0}},     {u"lime"_s, {0, 255, 0}},
        {u"olive"_s, {128, 128, 0}},      {u"yellow"_s, {255, 255, 0}},  {u"teal"_s, {0, 128, 128}},
        {u"blue"_s, {0, 0, 255}},         {u"navy"_s, {0, 0, 128}},      {u"aqua"_s, {0, 255, 255}},
        {u"purple"_s, {128, 0, 128}},     {u"fuchsia"_s, {255, 0, 255}}, {u"magenta"_s, {255, 0, 255}},
        {u"darkred"_s, {139, 0, 0}},      {u"darkblue"_s, {0, 0, 139}},  {u"darkgreen"_s, {0, 100, 0}},
        {u"royalblue"_s, {65, 105, 225}},
    };
    const auto found = named.constFind(name);
    return found == named.cend() ? std::nullopt : std::optional(*found);
}

std::optional<PastedRgb> readColour(const QString& value)
{
    static const QRegularExpression hex(u"^#([0-9a-f]{3}|[0-9a-f]{6})$"_s);
    static const QRegularExpression decimal(
        u"^rgba?\\(\\s*([0-9]{1,3})\\s*,\\s*([0-9]{1,3})\\s*,\\s*([0-9]{1,3})\\s*[,)]"_s);
    if (const auto match = hex.match(value); match.hasMatch()) {
        const QString digits = match.captured(1);
        const uint all = digits.toUInt(nullptr, 16);
        if (digits.size() == 3) // "#f80" is "#ff8800"
            return PastedRgb{int(all >> 8) * 17, int(all >> 4 & 0xf) * 17, int(all & 0xf) * 17};
        return PastedRgb{int(all >> 16), int(all >> 8 & 0xff), int(all & 0xff)};
    }
    if (const auto match = decimal.match(value); match.hasMatch())
        return PastedRgb{std::min(match.captured(1).toInt(), 255), std::min(match.captured(2).toInt(), 255),
                         std::min(match.captured(3).toInt(), 255)};
    return namedColour(value);
}

// Where it stands in the circle of colours, in degrees.
double hueOf(const PastedRgb& rgb, int most, int span)
{
    double sixth = 0;
    if (most == rgb.red)
        sixth = double(rgb.green - rgb.blue) / span;
    else if (most == rgb.green)
        sixth = double(rgb.blue - rgb.red) / span + 2;
    else
        sixth = double(rgb.red - rgb.green) / span + 4;
    return sixth < 0 ? sixth * 60 + 360 : sixth * 60;
}

bool isBold(const QString& weight)
{
    return weight.startsWith(u"bold"_s) || weight.toInt() >= 600;
}

void applyTag(PastedLook& look, const QString& name)
{
    if (name == u"b" || name == u"strong" || name == u"th")
        look.bold = true;
    else if (name == u"i" || name == u"em")
        look.italic = true;
    else if (name == u"u" || name == u"ins")
        look.underline = true;
    else if (name == u"s" || name == u"strike" || name == u"del")
        look.strike = true;
    else if (name == u"pre")
        look.keepsLines = true;
    else if (name == u"sub" || name == u"sup") {
        look.isSub = name == u"sub";
        look.isSuper = !look.isSub;
    }
}

void applyShape(PastedLook& look, const QMap<QString, QString>& style)
{
    if (const QString weight = style.value(u"font-weight"_s); !weight.isEmpty())
        look.bold = isBold(weight);
    if (const QString slant = style.value(u"font-style"_s); !slant.isEmpty())
        look.italic = slant == u"italic" || slant == u"oblique";
    const QString lines = style.value(u"text-decoration"_s) + u' ' + style.value(u"text-decoration-line"_s);
    look.underline = look.underline || lines.contains(u"underline"_s) ||
                     !style.value(u"text-underline"_s, u"none"_s).contains(u"none"_s);
    look.strike = look.strike || lines.contains(u"line-through"_s);
    if (const QString height = style.value(u"vertical-align"_s); height == u"sub" || height == u"super") {
        look.isSub = height == u"sub";
        look.isSuper = !look.isSub;
    }
}

void applyStyle(PastedLook& look, const QMap<QString, QString>& style)
{
    applyShape(look, style);
    look.isHidden = look.isHidden || style.value(u"display"_s) == u"none" ||
                    style.value(u"visibility"_s) == u"hidden" || style.value(u"mso-hide"_s) == u"all";
    if (const QString space = style.value(u"white-space"_s); !space.isEmpty())
        look.keepsLines = space.startsWith(u"pre"_s);
    if (style.contains(u"color"_s))
        look.colour = pastedColour(style.value(u"color"_s));
}

} // namespace

PastedLook PastedLook::inside(const MarkupToken& element) const
{
    PastedLook look = *this;
    applyTag(look, element.name);
    if (element.name == u"font" && element.attributes.contains(u"color"_s))
        look.colour = pastedColour(element.attributes.value(u"color"_s));
    if (element.name == u"a")
        look.link = element.attributes.value(u"href"_s).trimmed();
    if (element.attributes.contains(u"hidden"_s))
        look.isHidden = true;
    if (const QString style = element.attributes.value(u"style"_s); !style.isEmpty())
        applyStyle(look, styleDeclarations(style));
    return look;
}

QMap<QString, QString> styleDeclarations(const QString& style)
{
    constexpr qsizetype LongestStyle = 4096;
    QMap<QString, QString> declarations;
    const QString read = style.left(LongestStyle).toLower();
    for (const QStringView declaration : QStringView(read).split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0)
            declarations.insert(declaration.left(colon).trimmed().toString(),
                                declaration.mid(colon + 1).trimmed().toString());
    }
    return declarations;
}

QString pastedColour(const QString& value)
{
    constexpr int PalestSpan = 60;
    const std::optional<PastedRgb> rgb = readColour(value.trimmed().toLower());
    if (!rgb)
        return {};
    const auto [least, most] = std::minmax({rgb->red, rgb->green, rgb->blue});
    if (most - least < PalestSpan)
        return {};
    struct Sector
    {
        double end;
        const char16_t* colour;
    };
    static constexpr std::array Sectors{Sector{18, u"#c00000"},  Sector{68, u"#c55a11"},
                                        Sector{168, u"#2e7d32"}, Sector{258, u"#1f4e9e"},
                                        Sector{330, u"#7030a0"}, Sector{361, u"#c00000"}};
    const double hue = hueOf(*rgb, most, most - least);
    const auto sector =
        std::find_if(Sectors.begin(), Sectors.end(), [hue](const Sector& each) { return hue < each.end; });
    return QString::fromUtf16(sector->colour);
}

} // namespace shanke
