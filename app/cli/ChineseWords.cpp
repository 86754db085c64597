// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ChineseWords.h"

#include "paper/paperLanguage.h"

namespace shanke::cli {

using namespace Qt::StringLiterals;

ChineseWords::ChineseWords()
{
    if (!m_translator.load(u":/i18n/shanke_zh_CN.qm"_s))
        qFatal("The Chinese words are not in this program.");
}

SheetLanguage ChineseWords::onPaper() const
{
    const auto translate = [this](const char* context, const char* source) {
        const QString found = m_translator.translate(context, source);
        return found.isEmpty() ? QString::fromUtf8(source) : found;
    };
    return paperLanguage(translate, QLocale(QLocale::Chinese, QLocale::China));
}

} // namespace shanke::cli
