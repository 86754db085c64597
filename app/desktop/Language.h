// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTranslator>

class QApplication;

namespace shanke {

// The language of the program: its own texts, Qt's, and how dates and numbers are written. What is not
// translated appears in English.
class Language
{
public:
    // `wanted` as in Appearance::language: "zh_CN", "en", or empty for the system's. May be called again;
    // widgets made before keep their texts.
    void use(const QString& wanted);

private:
    static QString effective(const QString& wanted);
    static void install(QTranslator& translator, const QString& name, const QString& folder);

    QTranslator m_own;
    QTranslator m_qt;
};

} // namespace shanke
