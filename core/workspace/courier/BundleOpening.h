// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Answer.h"
#include "bundle/BundleIntake.h"
#include "bundle/BundleReader.h"
#include "workspace/courier/CourierParts.h"
#include "workspace/courier/CourierRun.h"

namespace shanke {

// "Bring in" one bundle: checks it, asks nothing that was not agreed to before, takes in database after
// database, and notes how far the sender's stores are here now. Lives in the engine thread.
class BundleOpening final : public CourierRun
{
    Q_OBJECT
public:
    struct Order
    {
        QString path;
        BringConsent consent;
    };

    BundleOpening(CourierParts parts, Order order, DeviceKey key, const Answer<BringReport>& answer);
    ~BundleOpening() override;

    void start();

private:
    void onRead(const Result<BundleReader>& reader);
    Result<> checkSender() const;
    Result<bool> isHereAlready() const;
    void unpack();
    bool isWanted(const BundleSlice& slice) const;
    bool bringsWhatIsWanted() const;
    void onUnpacked(const Result<BundleContents>& contents);
    void next();
    void takeIn(const BundleSlice& slice);
    Result<> noteBrought();
    void onTakenIn(const ReplicationSummary& summary);
    void finish();
    Result<> note();
    void end(const Result<>& result);

    CourierParts m_parts;
    Order m_order;
    DeviceKey m_key;
    Answer<BringReport> m_answer;
    std::optional<BundleReader> m_reader;
    BundleContents m_contents;
    QList<BundleSlice> m_taken;
    BringReport m_report;
    qsizetype m_slice = 0;
    std::shared_ptr<CourierFolder> m_folder;
    std::unique_ptr<BundleIntake> m_intake; // from that folder
};

} // namespace shanke
