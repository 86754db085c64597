// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/paperFonts.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr int BodySize = 210; // 五号, 10.5 points

QFont sized(const QStringList& families)
{
    QFont font;
    font.setFamilies(families);
    font.setPixelSize(BodySize);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

QFont bodyFont()
{
    return sized({u"SimSun"_s, u"宋体"_s, u"NSimSun"_s, u"Noto Serif CJK SC"_s, u"Noto Sans CJK SC"_s});
}

QFont labelFont()
{
    return sized({u"SimHei"_s, u"黑体"_s, u"Noto Sans CJK SC"_s, u"WenQuanYi Micro Hei"_s});
}

} // namespace shanke
