// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/NetworkArea.h"

#include "ui/common/Formatting.h"
#include "ui/common/InfoBar.h"

#include <QComboBox>

using namespace Qt::StringLiterals;

namespace shanke {

namespace {

constexpr qint64 megabyte = 1'000'000;
constexpr qint64 noLimit = -1;

// What a person may choose for a day.
constexpr std::array choices{qint64(0),      10 * megabyte,   50 * megabyte,   200 * megabyte,
                             500 * megabyte, 1000 * megabyte, 5000 * megabyte, noLimit};

} // namespace

NetworkArea::NetworkArea(Workspace& workspace, QWidget* parent)
    : AreaPage(tr("Network"),
               tr("Texts always go at once. Pictures and other files go after them, as much in a day as is "
                  "chosen here for the line in use."),
               parent),
      m_form(workspace),
      m_info(new InfoBar)
{
    addWide(m_info);
    m_link = makeLink();
    addRow(tr("The line is"), m_link);
    addRow(tr("School network, files a day"), makeDaily(LinkKind::Intranet, u"intranet"_s));
    addRow(tr("Internet, files a day"), makeDaily(LinkKind::Internet, u"internet"_s));
    addRow(tr("Paid by amount, files a day"), makeDaily(LinkKind::Metered, u"metered"_s));
    connect(&m_form, &NetworkForm::changed, this, &NetworkArea::showSettings);
    connect(&m_form, &NetworkForm::failed, m_info, &InfoBar::showError);
    showSettings();
}

QComboBox* NetworkArea::makeLink()
{
    auto* links = new QComboBox;
    links->setObjectName(u"settings.link"_s);
    links->addItem(QString());
    links->addItem(tr("the school's network"), int(LinkKind::Intranet));
    links->addItem(tr("the internet"), int(LinkKind::Internet));
    links->addItem(tr("paid by amount, as with a phone"), int(LinkKind::Metered));
    connect(links, &QComboBox::activated, this, [this, links](int row) {
        m_form.setLink(row == 0 ? std::nullopt : std::optional(LinkKind(links->itemData(row).toInt())));
    });
    return links;
}

QComboBox* NetworkArea::makeDaily(LinkKind link, const QString& name)
{
    auto* amounts = new QComboBox;
    amounts->setObjectName(u"settings.daily."_s + name);
    for (const qint64 bytes : choices) {
        const QString limit = bytes == 0 ? tr("no files") : Formatting::bytes(bytes);
        amounts->addItem(bytes == noLimit ? tr("no limit") : limit, bytes);
    }
    connect(amounts, &QComboBox::activated, this, [this, amounts, link] {
        const qint64 bytes = amounts->currentData().toLongLong();
        m_form.setDailyBytes(link, bytes == noLimit ? std::nullopt : std::optional(bytes));
    });
    m_daily[link] = amounts;
    return amounts;
}

void NetworkArea::showSettings()
{
    m_link->setItemText(0, m_form.linkInUse() == LinkKind::Intranet
                               ? tr("as the server's address says: the school's network")
                               : tr("as the server's address says: the internet"));
    const SyncSettings& settings = m_form.settings();
    m_link->setCurrentIndex(settings.link ? m_link->findData(int(*settings.link)) : 0);
    for (const auto& [link, amounts] : m_daily) {
        const auto daily = settings.dailyBytes.find(link);
        const qint64 bytes = daily == settings.dailyBytes.end() ? noLimit : daily->second;
        if (amounts->findData(bytes) < 0)
            amounts->addItem(Formatting::bytes(bytes), bytes);
        amounts->setCurrentIndex(amounts->findData(bytes));
    }
}

} // namespace shanke
