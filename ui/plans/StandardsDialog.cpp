// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plans/StandardsDialog.h"

#include "ui/common/Buttons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/dialogSize.h"
#include "ui/records/RecordTable.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize StandardsSize(760, 480);

} // namespace

StandardsDialog::StandardsDialog(const QList<RecordSummary>& standards, const QString& sentence,
                                 const Clock& clock, QWidget* parent)
    : QDialog(parent),
      m_model(clock),
      m_list(new RecordTable(m_model)),
      m_known(makeButton(tr("Do not tell of these again")))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Standard plans"));
    m_list->setObjectName(u"standards.list"_s);
    m_list->setAccessibleName(tr("Standard plans"));
    m_list->hideColumns(
        {RecordModel::Week, RecordModel::Day, RecordModel::Classes, RecordModel::State, RecordModel::Where});
    m_known->setObjectName(u"standards.known"_s);
    m_known->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::medium);
    layout->addWidget(makeLabel(sentence, TextRole::Body, LineBreaks::Wrap));
    layout->addWidget(m_list, 1);
    layout->addWidget(makeButtons());
    resize(dialogSize(*this, StandardsSize));
    m_model.setRows(standards);
    m_list->chooseFirst();
    m_list->setFocus();
    connect(m_list, &QTreeView::activated, this, &StandardsDialog::choose);
}

QWidget* StandardsDialog::makeButtons()
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* open = makeButton(tr("Read it"), ButtonKind::Primary);
    open->setObjectName(u"standards.open"_s);
    connect(open, &QPushButton::clicked, this, &StandardsDialog::choose);
    connect(m_known, &QPushButton::clicked, this, [this] {
        emit allKnown();
        close();
    });
    auto* shut = makeButton(tr("Close"));
    shut->setObjectName(u"standards.close"_s);
    connect(shut, &QPushButton::clicked, this, &QDialog::close);
    layout->addWidget(open);
    layout->addWidget(m_known);
    layout->addStretch(1);
    layout->addWidget(shut);
    return row;
}

void StandardsDialog::offerKnown()
{
    m_known->show();
}

void StandardsDialog::choose()
{
    const QModelIndex chosenRow = m_list->currentIndex();
    if (!chosenRow.isValid())
        return;
    emit chosen(m_model.row(chosenRow).id);
    close();
}

} // namespace shanke
