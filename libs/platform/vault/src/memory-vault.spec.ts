import { MemoryVault } from './memory-vault.ts';
import { behavesAsVault } from './vault.behaviour.ts';

describe('the vault in memory', () => behavesAsVault(async (parts) => new MemoryVault(parts)));
