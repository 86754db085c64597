// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ReceiptCommand.h"

#include "app/cli/ChineseWords.h"
#include "base/Clock.h"
#include "base/WholeFile.h"
#include "kinds/allKinds.h"
#include "paper/htmlFile.h"
#include "paper/pdfFile.h"
#include "paper/proofSheet.h"
#include "paper/wordFile.h"
#include "workspace/RegisterService.h"
#include "workspace/WorkspaceReader.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

namespace shanke::cli {

using namespace Qt::StringLiterals;

namespace {

QJsonArray receiptsIn(const EventProof& proof)
{
    QJsonArray receipts;
    for (const ProofReceipt& each : proof.receipts)
        receipts.append(QJsonObject{{u"id"_s, each.id.toString()},
                                    {u"at"_s, toIsoString(each.at)},
                                    {u"number"_s, number(each.number)}});
    return receipts;
}

Result<QByteArray> proofFile(const EventProof& proof, const QString& ending, const SheetLanguage& language)
{
    const KindDescription* kind = allKinds().of(proof.id);
    if (!kind)
        return shanke::fail(ErrorKind::NewerVersion, u"only a newer program knows documents of this kind"_s);
    const PaperSheets sheets{proofSheet(*kind, proof, language)};
    if (ending == u"docx")
        return wordFile(sheets, {}, language);
    return ending == u"html" ? htmlFile(sheets, {}, language) : pdfFile(sheets, {}, language);
}

} // namespace

ReceiptCommand::ReceiptCommand(Surroundings& surroundings, CLI::App& program) : Command(surroundings)
{
    CLI::App& me = declare(program, "receipts",
                           "what proves that something was handed in or decided, and when a server had it");
    me.add_option("ID", m_id, "a submission, decision or exception; without it, your own are listed");
    me.add_option("--check", m_code, "find it by the check code on a printed receipt")->type_name("CODE");
    me.add_option("--to", m_to, "write the receipt to be printed")->type_name("FILE.pdf|.docx|.html");
}

bool ReceiptCommand::drawsText() const
{
    return QString::fromStdString(m_to).endsWith(u".pdf"_s, Qt::CaseInsensitive);
}

void ReceiptCommand::start()
{
    WorkspaceReader* opened = reader();
    if (!opened)
        return;
    if (!m_code.empty())
        await(opened->registers().proofByCode(QString::fromStdString(m_code)),
              [this](const EventProof& proof) { take(proof); });
    else if (!m_id.empty())
        await(opened->registers().proofOf(DocId(QString::fromStdString(m_id))),
              [this](const EventProof& proof) { take(proof); });
    else
        await(opened->registers().ownProofs(), [this](const QList<EventProof>& proofs) {
            for (const EventProof& proof : proofs)
                show(proof);
            finish(ExitStatus::Done);
        });
}

void ReceiptCommand::show(const EventProof& proof) const
{
    const QString by = proof.existedBy.isValid() ? toIsoString(proof.existedBy) : u"no receipt"_s;
    console().line(
        QStringList{receiptCodeOf(proof.id), proof.name, proof.title, toIsoString(proof.signedAt), by}.join(
            u'\t'),
        {{u"id"_s, proof.id.toString()},
         {u"code"_s, receiptCodeOf(proof.id)},
         {u"author"_s, proof.author.toString()},
         {u"title"_s, proof.title},
         {u"signed_at"_s, toIsoString(proof.signedAt)},
         {u"device"_s, proof.device.toString()},
         {u"counter"_s, number(proof.counter)},
         {u"judgement"_s, shanke::toWord(proof.judgement.reason)},
         {u"counts"_s, proof.judgement.isGood()},
         {u"receipts"_s, receiptsIn(proof)},
         {u"existed_by"_s, proof.existedBy.isValid() ? toIsoString(proof.existedBy) : QString()},
         {u"clock_ahead_minutes"_s, number(qint64(proof.clockAhead().count()))}});
}

void ReceiptCommand::take(const EventProof& proof)
{
    show(proof);
    if (!m_to.empty()) {
        const ChineseWords words;
        const QString path = QString::fromStdString(m_to);
        const QString ending = path.section(u'.', -1).toLower();
        const auto written = proofFile(proof, ending, words.onPaper()).and_then([&](const QByteArray& bytes) {
            return writeWhole(path, bytes);
        });
        if (!written)
            return fail(written.error());
    }
    finish(ExitStatus::Done);
}

} // namespace shanke::cli
