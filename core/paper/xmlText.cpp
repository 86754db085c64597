// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper/xmlText.h"

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

bool isForbidden(QChar c)
{
    const char16_t code = c.unicode();
    return (code < u' ' && code != u'\n' && code != u'\t') || (code >= 0x7f && code <= 0x9f) ||
           code >= 0xfffe;
}

} // namespace

QString xmlText(const QString& text)
{
    QString clean = QString::fromUtf8(text.toUtf8()); // a lone surrogate becomes U+FFFD
    clean.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
    return clean.removeIf(isForbidden);
}

} // namespace shanke
