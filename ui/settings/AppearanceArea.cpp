// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AppearanceArea.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace shanke {

AppearanceArea::AppearanceArea(const Appearance& appearance, QWidget* parent)
    : AreaPage(tr("Appearance"), tr("How the program looks on this PC."), parent), m_appearance(appearance)
{
    addRow(tr("Text size"), makeTextSize());
    addRow(tr("Colours"), makeScheme());
    addRow(tr("Language"), makeLanguage());
}

QComboBox* AppearanceArea::makeTextSize()
{
    auto* sizes = new QComboBox;
    for (const int percent : {90, 100, 115, 130, 150, 175, 200})
        sizes->addItem(tr("%1 %").arg(percent), percent);
    sizes->setCurrentIndex(std::max(0, sizes->findData(m_appearance.textPercent)));
    connect(sizes, &QComboBox::activated, this, [this, sizes] {
        m_appearance.textPercent = sizes->currentData().toInt();
        emit appearanceChanged(m_appearance);
    });
    return sizes;
}

QComboBox* AppearanceArea::makeScheme()
{
    auto* schemes = new QComboBox;
    schemes->addItem(tr("As the system"), int(ColourScheme::System));
    schemes->addItem(tr("Light"), int(ColourScheme::Light));
    schemes->addItem(tr("Dark"), int(ColourScheme::Dark));
    schemes->setCurrentIndex(schemes->findData(int(m_appearance.scheme)));
    connect(schemes, &QComboBox::activated, this, [this, schemes] {
        m_appearance.scheme = ColourScheme(schemes->currentData().toInt());
        emit appearanceChanged(m_appearance);
    });
    return schemes;
}

QComboBox* AppearanceArea::makeLanguage()
{
    auto* languages = new QComboBox;
    languages->addItem(tr("As the system"), QString());
    languages->addItem(u"简体中文"_s, u"zh_CN"_s);
    languages->addItem(u"English"_s, u"en"_s);
    languages->setCurrentIndex(std::max(0, languages->findData(m_appearance.language)));
    connect(languages, &QComboBox::activated, this, [this, languages] {
        m_appearance.language = languages->currentData().toString();
        emit appearanceChanged(m_appearance);
    });
    return languages;
}

} // namespace shanke
