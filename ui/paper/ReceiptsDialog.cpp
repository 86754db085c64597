// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paper/ReceiptsDialog.h"

#include "base/WholeFile.h"
#include "kinds/allKinds.h"
#include "paper/proofSheet.h"
#include "ui/common/Buttons.h"
#include "ui/common/DoubtWords.h"
#include "ui/common/Formatting.h"
#include "ui/common/InfoBar.h"
#include "ui/common/KindWords.h"
#include "ui/common/dialogSize.h"
#include "ui/paper/paperJobs.h"
#include "workspace/RegisterService.h"
#include "workspace/Workspace.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>

namespace shanke {

using namespace Qt::StringLiterals;

namespace {

PaperSheet sheetFor(const EventProof& proof, const SheetLanguage& language)
{
    const KindDescription* kind = allKinds().of(proof.id);
    return kind ? proofSheet(*kind, proof, language) : PaperSheet{};
}

QString cellText(const SheetCell& cell, const SheetLanguage& language)
{
    QStringList lines;
    for (const SheetParagraph& paragraph : cell.paragraphs)
        lines.append(language.plain(paragraph.runs));
    return lines.join(u'\n');
}

// The rows of the receipt as plain text.
QString textOf(const PaperSheet& sheet, const SheetLanguage& language)
{
    QStringList lines;
    for (const SheetPart& part : sheet.parts) {
        if (const auto* table = std::get_if<SheetTable>(&part.value)) {
            for (const SheetRow& row : table->rows)
                //: what it is, and what it says
                lines.append(ReceiptsDialog::tr("%1: %2").arg(cellText(row.front(), language),
                                                              cellText(row.back(), language)));
        } else if (const auto* paragraph = std::get_if<SheetParagraph>(&part.value)) {
            lines.append(u'\n' + language.plain(paragraph->runs));
        }
    }
    return lines.join(u'\n');
}

} // namespace

ReceiptsDialog::ReceiptsDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_list(new QListWidget),
      m_code(new QLineEdit),
      m_text(new QPlainTextEdit),
      m_save(makeButton(tr("Save to print…"), ButtonKind::Primary, u"print"_s)),
      m_message(new InfoBar)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Receipts"));
    m_list->setObjectName(u"receipts.list"_s);
    m_list->setAccessibleName(tr("What was signed"));
    m_code->setObjectName(u"receipts.code"_s);
    m_code->setAccessibleName(tr("Check code of a printed receipt"));
    m_code->setPlaceholderText(tr("Check code of a printed receipt"));
    m_text->setObjectName(u"receipts.shown"_s);
    m_text->setAccessibleName(tr("Receipt"));
    m_text->setReadOnly(true);
    m_save->setObjectName(u"receipts.save"_s);
    m_save->setEnabled(false);
    m_message->setObjectName(u"receipts.message"_s);
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, &ReceiptsDialog::showOwn);
    connect(m_save, &QPushButton::clicked, this, &ReceiptsDialog::askPath);
    load();
}

void ReceiptsDialog::layOut()
{
    auto* checking = makeButton(tr("Check"), ButtonKind::Ordinary, u"check"_s);
    checking->setObjectName(u"receipts.check"_s);
    checking->setEnabled(false);
    connect(m_code, &QLineEdit::textChanged, checking,
            [checking](const QString& code) { checking->setEnabled(!code.trimmed().isEmpty()); });
    connect(checking, &QPushButton::clicked, this, [this] { check(m_code->text()); });
    connect(m_code, &QLineEdit::returnPressed, checking, &QPushButton::click);
    auto* top = new QHBoxLayout;
    top->addWidget(m_code, 1);
    top->addWidget(checking);
    top->addWidget(m_save);
    auto* body = new QHBoxLayout;
    body->addWidget(m_list, 2);
    body->addWidget(m_text, 3);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(spacing::medium);
    layout->addLayout(top);
    layout->addWidget(m_message);
    layout->addLayout(body, 1);
    resize(dialogSize(*this, {960, 560}));
}

void ReceiptsDialog::load()
{
    m_answer.to(m_workspace.registers().ownProofs(), [this](const Result<QList<EventProof>>& proofs) {
        if (!proofs)
            return m_message->showError(proofs.error());
        m_own = *proofs;
        for (const EventProof& proof : std::as_const(m_own)) {
            const QString when = Formatting::moment(proof.signedAt, QDateTime::currentDateTime());
            QStringList parts{KindWords::kind(proof.id), proof.title, proof.name, when};
            parts.removeAll(QString());
            m_list->addItem(parts.join(u" · "_s));
        }
        if (m_list->count() > 0 && !m_shown)
            m_list->setCurrentRow(0);
        else if (m_list->count() == 0)
            m_text->setPlainText(tr("Nothing was handed in or decided on this PC yet."));
    });
}

void ReceiptsDialog::showOwn()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_own.size())
        showProof(m_own.at(row));
}

void ReceiptsDialog::check(const QString& code)
{
    m_answer.to(m_workspace.registers().proofByCode(code), [this](const Result<EventProof>& proof) {
        if (!proof && proof.error().kind == ErrorKind::NotFound)
            return m_message->showMessage(
                Tone::Bad,
                tr("Nothing on this PC has this code. Either the receipt is not genuine, or what it "
                   "is for has not come to this PC yet."));
        if (!proof && proof.error().kind == ErrorKind::InvalidInput)
            return m_message->showMessage(Tone::Bad,
                                          tr("This is no check code, or what has it was altered since it was "
                                             "signed."));
        if (!proof)
            return m_message->showError(proof.error());
        showProof(*proof);
        if (proof->judgement.isGood())
            m_message->showMessage(Tone::Good,
                                   tr("Genuine: it is what was signed. Compare what is printed with "
                                      "what stands here."));
        else
            m_message->showMessage(Tone::Attention, DoubtWords::sentence(proof->judgement.reason));
    });
}

void ReceiptsDialog::showProof(const EventProof& proof)
{
    m_shown = proof;
    const SheetLanguage language = languageOfPerson();
    m_text->setPlainText(textOf(sheetFor(proof, language), language));
    m_save->setEnabled(true);
}

void ReceiptsDialog::askPath()
{
    auto* dialog = new QFileDialog(this, tr("Save the receipt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("PDF (*.pdf)"));
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(u"%1 %2.pdf"_s.arg(tr("Receipt"), receiptCodeOf(m_shown->id)));
    connect(dialog, &QFileDialog::fileSelected, this, &ReceiptsDialog::saveTo);
    dialog->open();
}

void ReceiptsDialog::saveTo(const QString& path)
{
    const SheetLanguage language = languageOfPerson();
    const auto written =
        pdfFile({sheetFor(*m_shown, language)}, {}, language).and_then([&](const QByteArray& bytes) {
            return writeWhole(path, bytes);
        });
    if (written)
        m_message->showMessage(Tone::Good, tr("Saved: %1").arg(path));
    else
        m_message->showError(written.error());
}

} // namespace shanke
