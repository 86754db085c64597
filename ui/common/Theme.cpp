// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Theme.h"

#include "ui/common/PlainStyle.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>
#include <QPalette>
#include <QRegularExpression>

// The resources live in a static library: without this call the linker leaves them out. The macro wants to be
// outside of any namespace.
static void initializeResources()
{
    Q_INIT_RESOURCE(common);
}

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

constexpr int basePixels = 14;

const Colours lightColours{
    .window = 0xf4f6f5,
    .surface = 0xffffff,
    .text = 0x1d2622,
    .muted = 0x5a6761,
    .border = 0xdbe1de,
    .hover = 0xe9eeeb,
    .accent = 0x1f6f5c,
    .onAccent = 0xffffff,
    .accentSoft = 0xdfeee8,
    .neutral = {0x4a5650, 0xeaeeec},
    .info = {0x1d5888, 0xe3eef8},
    .good = {0x1a683c, 0xe0f2e7},
    .attention = {0x855000, 0xfcefd6},
    .bad = {0xa12b2b, 0xfbe5e3},
};

const Colours darkColours{
    .window = 0x161a19,
    .surface = 0x1f2523,
    .text = 0xe6ece9,
    .muted = 0x9fada7,
    .border = 0x37413d,
    .hover = 0x29312e,
    .accent = 0x64c4a6,
    .onAccent = 0x0d1a15,
    .accentSoft = 0x23392f,
    .neutral = {0xbac6c0, 0x2d3632},
    .info = {0x93c6f1, 0x1d3346},
    .good = {0x84d8a5, 0x1b3929},
    .attention = {0xf0c571, 0x40331b},
    .bad = {0xf6a19a, 0x472725},
};

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < 128;
}

QPalette paletteOf(const Colours& c)
{
    QPalette palette(c.surface, c.window);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, c.text);
    palette.setColor(QPalette::Window, c.window);
    palette.setColor(QPalette::Base, c.surface);
    palette.setColor(QPalette::AlternateBase, c.window);
    palette.setColor(QPalette::Button, c.surface);
    palette.setColor(QPalette::ToolTipBase, c.surface);
    palette.setColor(QPalette::PlaceholderText, c.muted);
    palette.setColor(QPalette::Mid, c.border);
    palette.setColor(QPalette::Link, c.accent);
    palette.setColor(QPalette::Highlight, c.accent);
    palette.setColor(QPalette::HighlightedText, c.onAccent);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.muted);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, c.border);
    return palette;
}

// The system's own font when it writes Chinese, else the first known one that is installed.
QFont baseFont(int textPercent)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (!QFontDatabase::writingSystems(font.family()).contains(QFontDatabase::SimplifiedChinese)) {
        const QStringList known{u"Noto Sans CJK SC"_s, u"Source Han Sans SC"_s, u"Noto Sans SC"_s,
                                u"Microsoft YaHei UI"_s, u"WenQuanYi Micro Hei"_s};
        const QStringList installed = QFontDatabase::families();
        const auto found = std::find_if(known.begin(), known.end(),
                                        [&](const QString& family) { return installed.contains(family); });
        if (found != known.end())
            font.setFamilies({*found, font.family()});
    }
    font.setPixelSize(qRound(basePixels * textPercent / 100.0));
    return font;
}

QHash<QString, QString> namesIn(const Colours& c)
{
    return {{u"window"_s, c.window.name()},
            {u"surface"_s, c.surface.name()},
            {u"text"_s, c.text.name()},
            {u"muted"_s, c.muted.name()},
            {u"border"_s, c.border.name()},
            {u"hover"_s, c.hover.name()},
            {u"accent"_s, c.accent.name()},
            {u"onAccent"_s, c.onAccent.name()},
            {u"accentSoft"_s, c.accentSoft.name()},
            {u"badInk"_s, c.bad.ink.name()},
            {u"notePaper"_s, c.attention.paper.name()},
            {u"look"_s, &c == &darkColours ? u"dark"_s : u"light"_s}};
}

// The sheet names colours as @name, light or dark as @look, and lengths that grow with the text as 12u.
QString styleSheet(const Colours& c, int textPercent)
{
    QFile file(u":/theme.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the style sheet is missing from the program");
    const QString source = QString::fromUtf8(file.readAll());
    const QHash<QString, QString> names = namesIn(c);
    static const QRegularExpression token(u"@(\\w+)|\\b(\\d+)u\\b"_s);
    QString sheet;
    qsizetype at = 0;
    for (auto match = token.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch hit = match.next();
        sheet += source.mid(at, hit.capturedStart() - at);
        sheet += hit.hasCaptured(1)
                     ? names.value(hit.captured(1))
                     : QString::number(qRound(hit.captured(2).toInt() * textPercent / 100.0)) + "px"_L1;
        at = hit.capturedEnd();
    }
    return sheet + source.mid(at);
}

} // namespace

const ToneColours& Colours::of(Tone tone) const
{
    switch (tone) {
    case Tone::Info:
        return info;
    case Tone::Good:
        return good;
    case Tone::Attention:
        return attention;
    case Tone::Bad:
        return bad;
    case Tone::Neutral:
        break;
    }
    return neutral;
}

const Colours& colours()
{
    return isDark(QGuiApplication::palette()) ? darkColours : lightColours;
}

int scaled(int pixels)
{
    return qRound(pixels * QGuiApplication::font().pixelSize() / double(basePixels));
}

void applyTheme(QApplication& application, const Appearance& appearance)
{
    initializeResources();
    QApplication::setStyle(new PlainStyle);
    QApplication::setPalette(QPalette()); // the system's, to read whether it is dark
    const bool dark = appearance.scheme == ColourScheme::Dark ||
                      (appearance.scheme == ColourScheme::System && isDark(QGuiApplication::palette()));
    const Colours& c = dark ? darkColours : lightColours;
    QApplication::setPalette(paletteOf(c));
    QApplication::setFont(baseFont(appearance.textPercent));
    application.setStyleSheet(styleSheet(c, appearance.textPercent));
}

} // namespace shanke
