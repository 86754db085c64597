// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/WordFiles.h"

namespace shanke::test {

// The body of a file with a lesson of two periods and an opinion of the office, which has no place in a plan.
inline QByteArray twoPeriods()
{
    using namespace Qt::StringLiterals;
    return wordGrid({{u"课题"_s, u"静夜思"_s, u"学科"_s, u"语文"_s},
                     {u"教学目标"_s, u"3|会背古诗。\n会写三个字。"_s},
                     {u"教学过程"_s, u"3|第一课时\n一、导入新课（5分钟）\n猜谜语，说月亮。"_s},
                     {u""_s, u"3|第二课时\n一、复习导入\n背诵古诗。"_s},
                     {u"教导处意见"_s, u"3|同意使用。"_s}});
}

} // namespace shanke::test
