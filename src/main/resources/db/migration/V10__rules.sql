-- 核对依据: by what a dossier was last reconciled. The night makes it due again where that is other now.
ALTER TABLE dossier ADD COLUMN rules VARCHAR(64) DEFAULT '' NOT NULL;        -- 规则指纹
ALTER TABLE dossier ADD COLUMN prior_version INTEGER DEFAULT 0 NOT NULL;     -- the version published for the year before

-- 夜间办理 tells what was refused since the night before it; both are ids of the history, which is the order.
ALTER TABLE night_run ADD COLUMN told_to BIGINT DEFAULT 0 NOT NULL;
