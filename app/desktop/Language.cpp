// SPDX-License-Identifier: GPL-3.0-or-later
#include "Language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace shanke {

void Language::use(const QString& wanted)
{
    const QString language = effective(wanted);
    QLocale::setDefault(QLocale(language));
    install(m_own, u"shanke_"_s + language, u":/i18n"_s);
    install(m_qt, u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

QString Language::effective(const QString& wanted)
{
    const QString name = wanted.isEmpty() ? QLocale::system().name() : wanted;
    return name.startsWith("zh"_L1) ? u"zh_CN"_s : u"en"_s;
}

void Language::install(QTranslator& translator, const QString& name, const QString& folder)
{
    QCoreApplication::removeTranslator(&translator);
    if (translator.load(name, folder))
        QCoreApplication::installTranslator(&translator);
}

} // namespace shanke
